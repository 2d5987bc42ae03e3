import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { ImportReceipt } from '../../contract/imports';
import { useFormats } from '../../ui/formats-context';
import { Counts } from './counts';
import styles from './import.module.css';
import { KeptRows } from './kept-rows';
import { RefusedRows } from './refused-rows';
import { useUndoImport } from './undo-import';
import { useIsTakenBack } from './use-file-state';
import { keepReceipt, startOver, takeOffDesk } from './waiting-files';
import { Warnings } from './warnings';
import { outcome } from './words';

type ReceiptProps = { token: string; receipt: ImportReceipt; hasMoreSheets: boolean };

/** What an import did, with the one click that takes it all back. */
export function Receipt({ token, receipt, hasMoreSheets }: ReceiptProps) {
  const formats = useFormats();
  const heading = useFocusAtFirst();
  const undo = useUndoImport();
  const isTakenBack = useIsTakenBack(receipt.importId);
  const { kind, counts, fileName, refused, warnings, importId } = receipt;
  const said = isTakenBack ? 'Taken back: the book is as it was' : outcome(kind, counts, formats);
  return (
    <section className={styles.desk} aria-label={`Receipt of ${fileName}`}>
      <h2 className={styles.receiptTitle} tabIndex={-1} ref={heading}>
        {said}
      </h2>
      <p className={styles.readText}>from {fileName}</p>
      {undo.data && <KeptRows undone={undo.data} />}
      {!isTakenBack && (
        <>
          <Counts kind={kind} counts={counts} />
          <RefusedRows fileName={fileName} refused={refused} />
          <Warnings warnings={warnings} />
        </>
      )}
      <div className={styles.actions}>
        {importId !== null && !isTakenBack && (
          <Button variant="default" loading={undo.isPending} onClick={() => undo.mutate(importId)}>
            Undo this import
          </Button>
        )}
        {isTakenBack && (
          <Button variant="default" onClick={() => keepReceipt(token, null)}>
            Look at it again
          </Button>
        )}
        {hasMoreSheets && !isTakenBack && (
          <Button variant="default" onClick={() => takeAnotherSheet(token)}>
            Take another sheet
          </Button>
        )}
        <Button onClick={() => takeOffDesk(token)}>Done</Button>
      </div>
    </section>
  );
}

function takeAnotherSheet(token: string): void {
  startOver(token, { sheet: null, kind: null });
  keepReceipt(token, null);
}

// The button that was pressed is gone: the keyboard goes on from what it brought about.
function useFocusAtFirst() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return heading;
}
