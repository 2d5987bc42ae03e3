import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import type { ImportRow } from '../../contract/imports';
import { useFormats } from '../../ui/formats-context';
import { Counts } from './counts';
import styles from './import.module.css';
import { KeptRows } from './kept-rows';
import { RefusedRows } from './refused-rows';
import { useUndoImport } from './undo-import';
import { useMoment } from './use-moment';
import { Warnings } from './warnings';
import { outcome } from './words';

/** One import of the past: one line, its receipt a click away, and the way to take it back. */
export function PastImport({ row }: { row: ImportRow }) {
  const formats = useFormats();
  const moment = useMoment();
  const undo = useUndoImport();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <li className={styles.pastItem}>
      <div className={styles.pastLine} data-taken-back={row.takenBack || undefined}>
        <button
          type="button"
          className={styles.pastName}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          {row.fileName}
        </button>
        <span className={styles.pastSaid}>{outcome(row.kind, row.counts, formats)}</span>
        <time className={styles.pastDay} dateTime={row.at}>
          {moment(row.at)}
        </time>
        {row.takenBack ? (
          <span className={styles.takenBack}>taken back</span>
        ) : (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={`Undo the import of ${row.fileName}`}
            loading={undo.isPending}
            onClick={() => undo.mutate(row.importId)}
          >
            Undo
          </Button>
        )}
      </div>
      {undo.data && <KeptRows undone={undo.data} />}
      <div id={id} hidden={!isOpen} className={styles.pastReceipt}>
        {isOpen && <PastReceipt row={row} />}
      </div>
    </li>
  );
}

function PastReceipt({ row }: { row: ImportRow }) {
  return (
    <>
      <Counts kind={row.kind} counts={row.counts} />
      <RefusedRows fileName={row.fileName} refused={row.refused} />
      <Warnings warnings={row.warnings} />
    </>
  );
}
