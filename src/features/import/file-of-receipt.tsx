import type { FileReceipt } from '../../contract/imports';
import { useFormats } from '../../ui/formats-context';
import { Counts } from './counts';
import styles from './import.module.css';
import { LeftOut } from './left-out';
import { RefusedRows } from './refused-rows';
import { Warnings } from './warnings';
import { outcome } from './words';

/** What became of one file of an import. */
export function FileOfReceipt({ file, isOnly }: { file: FileReceipt; isOnly: boolean }) {
  const formats = useFormats();
  return (
    <section className={isOnly ? undefined : styles.fileOfReceipt} aria-label={file.fileName}>
      {!isOnly && (
        <h3 className={styles.fileOfReceiptName}>
          {file.fileName}
          <span>
            {file.sourceTitle ? `${file.sourceTitle} · ` : ''}
            {outcome([file], formats)}
          </span>
        </h3>
      )}
      <Counts files={[file]} />
      <LeftOut skipped={file.skipped} />
      <RefusedRows receipt={file} />
      <Warnings warnings={file.warnings} />
    </section>
  );
}
