import { useFormats } from '../../ui/formats-context';
import styles from './import.module.css';
import type { WaitingFile } from './waiting-files';

/** Says to a screen reader how the desk stands, whenever that changes. */
export function DeskNews({ files, ready }: { files: readonly WaitingFile[]; ready: number }) {
  const formats = useFormats();
  const open = files.filter(({ receipt }) => receipt === null).length;
  const inside = files.length - open;
  return (
    <p className={styles.unseen} role="status" data-testid="desk-news">
      {formats.counted(files.length, 'file')} on the desk: {formats.count(ready)} ready,{' '}
      {formats.count(open - ready)} not yet{inside > 0 ? `, ${formats.count(inside)} imported` : ''}.
    </p>
  );
}
