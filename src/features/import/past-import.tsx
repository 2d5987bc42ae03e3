import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import type { ImportRow } from '../../contract/imports';
import { type Formats, useFormats } from '../../ui/formats-context';
import { FileOfReceipt } from './file-of-receipt';
import styles from './import.module.css';
import { keepFocus } from './keep-focus';
import { KeptRows } from './kept-rows';
import { TakingBack } from './taking-back';
import { UndoDialog } from './undo-dialog';
import { useUndoImport } from './undo-import';
import { useMoment } from './use-moment';
import { outcome } from './words';

/** One import of the past: one line, its receipt a click away, and the way to take it back. */
export function PastImport({ row }: { row: ImportRow }) {
  const formats = useFormats();
  const moment = useMoment();
  const undo = useUndoImport();
  const [isOpen, setOpen] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const id = useId();
  return (
    <li className={styles.pastItem} ref={keepFocus} tabIndex={-1}>
      <div className={styles.pastLine} data-taken-back={row.takenBack || undefined}>
        <button
          type="button"
          className={styles.pastName}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          {nameOf(row, formats)}
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
            aria-label={`Undo the import of ${nameOf(row, formats)}`}
            loading={undo.isPending}
            onClick={() => setAsking(true)}
          >
            Undo
          </Button>
        )}
      </div>
      {isAsking && (
        <UndoDialog
          importId={row.importId}
          name={row.files.length === 1 ? row.fileName : formats.counted(row.files.length, 'file')}
          onClose={() => setAsking(false)}
          onUndo={(laterEdits) => undo.mutate({ id: row.importId, laterEdits })}
        />
      )}
      {undo.isPending && <TakingBack />}
      {undo.data && <KeptRows undone={undo.data} files={row.files} />}
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
