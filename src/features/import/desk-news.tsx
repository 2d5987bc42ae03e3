import { useFormats } from '../../ui/formats-context';
import styles from './import.module.css';
import { useStanding } from './use-file-state';
import type { WaitingFile } from './waiting-files';

/** Says to a screen reader how the desk stands, whenever that changes. */
export function DeskNews({ files, ready }: { files: readonly WaitingFile[]; ready: number }) {
  const formats = useFormats();
  const { open, inside, takenBack } = useStanding(files);
  const parts = [
    ...(open > 0 ? [`${formats.count(ready)} ready`, `${formats.count(open - ready)} not yet`] : []),
    ...(inside > 0 ? [`${formats.count(inside)} imported`] : []),
    ...(takenBack > 0 ? [`${formats.count(takenBack)} taken back`] : []),
  ];
  return (
    <p className={styles.unseen} role="status" data-testid="desk-news">
      {formats.counted(files.length, 'file')} on the desk: {parts.join(', ')}.
    </p>
  );
}
