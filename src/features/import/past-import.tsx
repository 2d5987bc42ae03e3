import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import type { ImportRow } from '../../contract/imports';
import { type Formats, useFormats } from '../../ui/formats-context';
import { FileName } from './file-name';
import { FileOfReceipt } from './file-of-receipt';
import styles from './import.module.css';
import { keepFocus } from './keep-focus';
import { UndoDialog } from './undo-dialog';
import { useUndoImport } from './undo-import';
import { UndoNews } from './undo-news';
import { useMoment } from './use-moment';
import { outcome } from './words';

/** One import of the past: one line, its receipt a click away, and the way to take it back. */
export function PastImport({ row }: { row: ImportRow }) {
  const formats = useFormats();
  const moment = useMoment();
  const { undo, running, cancel } = useUndoImport(row.takenBack);
  const [isOpen, setOpen] = useState(false);
  const [asked, setAsked] = useState<number | null>(null);
  const id = useId();
  return (
    <li className={styles.pastItem} ref={keepFocus} tabIndex={-1}>
      <div className={styles.pastLine} data-taken-back={row.takenBack || undefined}>
        <button
          type="button"
          className={styles.pastName}
          aria-label={nameOf(row, formats)}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          <FileName name={nameOf(row, formats)} />
        </button>
        <span className={styles.pastSaid}>{outcome(row.files, formats)}</span>
        <time className={styles.pastDay} dateTime={row.at}>
          {moment(row.at)}
        </time>
        {row.takenBack ? (
          <span className={styles.takenBack}>taken back</span>
        ) : (
          <Button
            size="compact-sm"
            variant="default"
            data-landing
            aria-label={`Undo the import of ${nameOf(row, formats)}`}
            loading={undo.isPending}
            onClick={() => setAsked(Date.now())}
          >
            Undo
          </Button>
        )}
      </div>
      {asked !== null && (
        <UndoDialog
          importId={row.importId}
          since={asked}
          name={row.files.length === 1 ? row.fileName : formats.counted(row.files.length, 'file')}
          onClose={() => setAsked(null)}
          onUndo={undo.mutate}
        />
      )}
      <UndoNews undo={undo} running={running} onCancel={cancel} files={row.files} />
      <div id={id} hidden={!isOpen} className={styles.pastReceipt}>
        {isOpen && <PastReceipt row={row} />}
      </div>
    </li>
  );
}

const NAMED = 2;

function nameOf({ files, fileName }: ImportRow, formats: Formats): string {
  const more = files.length - NAMED;
  if (more <= 1) return fileName;
  const named = files.slice(0, NAMED).map((file) => file.fileName);
  return `${named.join(', ')} and ${formats.count(more)} more`;
}

function PastReceipt({ row: { files } }: { row: ImportRow }) {
  return files.map((file) => <FileOfReceipt key={file.fileName} file={file} isOnly={files.length === 1} />);
}
