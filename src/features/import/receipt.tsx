import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { ImportReceipt } from '../../contract/imports';
import { type Formats, useFormats } from '../../ui/formats-context';
import { FileOfReceipt } from './file-of-receipt';
import styles from './import.module.css';
import { keepFocus } from './keep-focus';
import { PossibleDuplicates } from './possible-duplicates';
import { UndoDialog } from './undo-dialog';
import { useUndoImport } from './undo-import';
import { UndoNews } from './undo-news';
import { useIsTakenBack } from './use-file-state';
import { keepReceipt, startOver, takeImportOff, tokensOf } from './waiting-files';
import { outcome } from './words';

type ReceiptProps = {
  receipt: ImportReceipt;
  token: string;
  /** Its file has other sheets or tables besides the one that went in. */
  hasOtherParts: boolean;
};

/** What an import did, file by file, with the one click that takes it all back. */
export function Receipt({ receipt, token, hasOtherParts }: ReceiptProps) {
  const formats = useFormats();
  const [asked, setAsked] = useState<number | null>(null);
  const isTakenBack = useIsTakenBack(receipt.importId);
  const { undo, running, cancel } = useUndoImport(isTakenBack);
  const heading = useFocusOnNews(isTakenBack);
  const { files, fileName, importId } = receipt;
  return (
    <section className={styles.desk} aria-label={`Receipt of ${fileName}`} ref={keepFocus} tabIndex={-1}>
      <h2 className={styles.receiptTitle} tabIndex={-1} ref={heading}>
        {isTakenBack ? 'Taken back' : outcome(files, formats)}
      </h2>
      <p className={styles.readText}>{whence(receipt, isTakenBack, formats)}</p>
      {importId !== null && asked !== null && (
        <UndoDialog
          importId={importId}
          since={asked}
          name={files.length === 1 ? fileName : formats.counted(files.length, 'file')}
          onClose={() => setAsked(null)}
          onUndo={undo.mutate}
        />
      )}
      <UndoNews undo={undo} running={running} onCancel={cancel} files={files} />
      {!isTakenBack && <PossibleDuplicates />}
      <div className={styles.receiptActions}>
        {importId !== null && !isTakenBack && (
          <Button
            variant="default"
            data-landing
            loading={undo.isPending}
            onClick={() => setAsked(Date.now())}
          >
            Undo this import
          </Button>
        )}
        {isTakenBack && (
          <Button variant="default" onClick={() => keepReceipt(tokensOf(receipt), null)}>
            Look at {files.length === 1 ? 'it' : 'them'} again
          </Button>
        )}
        {!isTakenBack && files.length === 1 && hasOtherParts && (
          <Button variant="default" onClick={() => takeAnother(token)}>
            Take another part of this file
          </Button>
        )}
        <Button onClick={() => takeImportOff(receipt)}>Done</Button>
      </div>
      {!isTakenBack &&
        files.map((file) => <FileOfReceipt key={file.fileName} file={file} isOnly={files.length === 1} />)}
    </section>
  );
}

// It goes on from the heading: “Taken back, the import of …”, “3 sales imported, from …”.
function whence({ files, fileName }: ImportReceipt, isTakenBack: boolean, formats: Formats): string {
  const isOne = files.length === 1;
  const name = isOne ? fileName : formats.counted(files.length, 'file');
  if (isTakenBack) return `the import of ${name}`;
  return isOne ? `from ${name}` : `from ${name}, as one import`;
}

function takeAnother(token: string): void {
  startOver(token, { sheet: null, kind: null });
  keepReceipt([token], null);
}

// The button that was pressed is gone: the keyboard goes on from what it brought about.
function useFocusOnNews(isTakenBack: boolean) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [isTakenBack]);
  return heading;
}
