import { useFormats } from '../../ui/formats-context';
import styles from './import.module.css';
import type { DeskPreview } from './preview-files';
import { useStanding } from './use-file-state';
import type { WaitingFile } from './waiting-files';
import { isNothingNew } from './words';

type DeskNewsProps = { files: readonly WaitingFile[]; ready: readonly WaitingFile[]; preview: DeskPreview };

/** Says to a screen reader how the desk stands, whenever that changes. */
export function DeskNews({ files, ready, preview }: DeskNewsProps) {
  const formats = useFormats();
  const { open, inside, takenBack } = useStanding(files);
  const previews = ready.map(({ file }) => preview.byToken.get(file.token));
  const known = previews.filter((one) => one?.nothing === null && isNothingNew(one.counts)).length;
  const never = previews.filter((one) => one !== undefined && one.nothing !== null).length;
  const going = ready.length - known - never;
  const parts = [
    ...(open > 0 ? [`${formats.count(going)} ready`, `${formats.count(open - going - known)} not yet`] : []),
    ...(known > 0 ? [`${formats.count(known)} with nothing new`] : []),
    ...(inside > 0 ? [`${formats.count(inside)} imported`] : []),
    ...(takenBack > 0 ? [`${formats.count(takenBack)} taken back`] : []),
  ];
  return (
    <p className={styles.unseen} role="status" data-testid="desk-news">
      {formats.counted(files.length, 'file')} on the desk: {parts.join(', ')}.
    </p>
  );
}
