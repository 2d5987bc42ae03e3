import type { Mend } from '../../contract/imports';
import { useFormats } from '../../ui/formats-context';
import styles from './import.module.css';
import { mend } from './waiting-files';

/** How many rows the owner has put right here, and the way back to the file as it is. */
export function Mended({ token, mended }: { token: string; mended: readonly Mend[] }) {
  const formats = useFormats();
  if (mended.length === 0) return null;
  return (
    <p className={styles.mended} role="status" tabIndex={-1} data-landing>
      {mended.length === 1 ? 'One row is' : `${formats.count(mended.length)} rows are`} read as you mended{' '}
      {mended.length === 1 ? 'it' : 'them'}; the file itself stays as it is.{' '}
      <button type="button" className={styles.textButton} onClick={() => mend(token, null)}>
        Read the file as it is
      </button>
    </p>
  );
}
