import { Refusal } from '../../contract/failure';
import type { ImportPreview } from '../../contract/imports';
import { SectionHeading } from '../../ui/section-heading';
import { CannotGoIn } from './cannot-go-in';
import { Counts } from './counts';
import styles from './import.module.css';
import { LeftOut } from './left-out';
import { Mended } from './mended';
import type { DeskPreview } from './preview-files';
import { PreviewTable } from './preview-table';
import { ProgressBar } from './progress-bar';
import { RefusedRows } from './refused-rows';
import type { WaitingFile } from './waiting-files';
import { Warnings } from './warnings';

type FilePreviewProps = {
  waiting: WaitingFile;
  preview: DeskPreview;
  /** It is one of those that go in with the next click. */
  isNext: boolean;
};

/** A file as it will be stored, by the code that stores it. */
export function FilePreview({ waiting, preview, isNext }: FilePreviewProps) {
  const own = preview.byToken.get(waiting.file.token);
  const refused = preview.refused.get(waiting.file.token);
  if (preview.error) return <NotLookedAt error={preview.error} onAgain={preview.again} />;
  if (refused) return <CannotGoIn error={refused} />;
  if (!own && !isNext) {
    return <p className={styles.reading}>Ten files go in at a time. This one follows them.</p>;
  }
  if (!own) return <BeingRead preview={preview} />;
  return (
    <div aria-busy={preview.isStale}>
      <Stored preview={own} token={waiting.file.token} isStale={preview.isStale} />
      <Mended token={waiting.file.token} mended={waiting.choice.mended ?? []} />
    </div>
  );
}

function Stored({ preview, token, isStale }: { preview: ImportPreview; token: string; isStale: boolean }) {
  const { file, kind, counts, rows, warnings, skipped, nothing } = preview;
  // What the source cannot give, and what is read otherwise than last time, stand above.
  const above = [file.cannotGive, ...file.readOtherwise.map(({ sentence }) => sentence)];
  const told = warnings.filter((warning) => !above.includes(warning));
  return (
    <>
      <SectionHeading>As it will be stored</SectionHeading>
      {nothing !== null && <p className={styles.nothing}>None of its rows can go in as they are.</p>}
      {nothing === null && <PreviewTable rows={rows} fields={file.fields} kind={kind} total={counts.rows} />}
      {nothing === null && <Counts files={[preview]} />}
      <LeftOut skipped={skipped} />
      <RefusedRows receipt={preview} fields={file.fields} mendIn={token} isStale={isStale} />
      <Warnings warnings={told} />
    </>
  );
}

function NotLookedAt({ error, onAgain }: { error: Error; onAgain: () => void }) {
  if (!(error instanceof Refusal && error.code === 'cancelled')) return <CannotGoIn error={error} />;
  return (
    <p className={styles.reading}>
      The rows have not been looked at.{' '}
      <button type="button" className={styles.textButton} onClick={onAgain}>
        Look at them after all
      </button>
    </p>
  );
}

function BeingRead({ preview: { running, stop } }: { preview: DeskPreview }) {
  return (
    <div className={styles.reading}>
      <p role="status">Looking at every row.</p>
      {running && <ProgressBar label="Rows looked at" running={running} onCancel={stop} />}
    </div>
  );
}
