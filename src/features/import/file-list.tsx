import { type KeyboardEvent } from 'react';
import styles from './import.module.css';
import type { DeskPreview } from './preview-files';
import { useFileState } from './use-file-state';
import { type WaitingFile, show } from './waiting-files';

type FileListProps = { files: readonly WaitingFile[]; shown: string; preview: DeskPreview };

/** The files on the desk with how each of them stands; one of them is shown beside. The arrow keys go up and down. */
export function FileList({ files, shown, preview }: FileListProps) {
  return (
    <ul className={styles.list} aria-label="Files on the desk" onKeyDown={step}>
      {files.map((waiting) => (
        <li key={waiting.file.token}>
          <FileItem waiting={waiting} isShown={waiting.file.token === shown} preview={preview} />
        </li>
      ))}
    </ul>
  );
}

type FileItemProps = { waiting: WaitingFile; isShown: boolean; preview: DeskPreview };

function FileItem({ waiting, isShown, preview }: FileItemProps) {
  const { tone, text, title } = useFileState(waiting, preview);
  return (
    <button
      type="button"
      className={styles.file}
      aria-current={isShown ? 'true' : undefined}
      title={title}
      onClick={() => show(waiting.file.token)}
    >
      <span className={styles.fileName}>{waiting.file.name}</span>
      <span className={styles.fileState} data-tone={tone}>
        {text}
      </span>
    </button>
  );
}

function step(event: KeyboardEvent<HTMLUListElement>): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (by === 0) return;
  event.preventDefault();
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button === document.activeElement);
  buttons[at + by]?.focus();
}
