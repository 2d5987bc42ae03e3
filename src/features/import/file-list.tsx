import styles from './import.module.css';
import { useFileState } from './use-file-state';
import { type WaitingFile, show } from './waiting-files';

type FileListProps = { files: readonly WaitingFile[]; shown: string };

/** The files on the desk with how each of them stands; one of them is shown beside. */
export function FileList({ files, shown }: FileListProps) {
  return (
    <ul className={styles.list} aria-label="Files on the desk">
      {files.map((waiting) => (
        <li key={waiting.file.token}>
          <FileItem waiting={waiting} isShown={waiting.file.token === shown} />
        </li>
      ))}
    </ul>
  );
}

function FileItem({ waiting, isShown }: { waiting: WaitingFile; isShown: boolean }) {
  const { tone, text } = useFileState(waiting);
  return (
    <button
      type="button"
      className={styles.file}
      aria-current={isShown ? 'true' : undefined}
      onClick={() => show(waiting.file.token)}
    >
      <span className={styles.fileName}>{waiting.file.name}</span>
      <span className={styles.fileState} data-tone={tone}>
        {text}
      </span>
    </button>
  );
}
