import { PageHeader } from '../../ui/page-header';
import { DeskNews } from './desk-news';
import { FileDesk } from './file-desk';
import { FileList } from './file-list';
import { FilePicker } from './file-picker';
import styles from './import.module.css';
import { useReadyFiles } from './inspect-file';
import { PastImports } from './past-imports';
import { useDeskPreview } from './preview-files';
import { RememberedMappings } from './remembered-mappings';
import { TemplatesMenu } from './templates-menu';
import { type Standing, useStanding } from './use-file-state';
import { type WaitingFile, useDesk } from './waiting-files';

/** Files on their way into the book, and everything that came in before. */
export function ImportScreen() {
  const { files, shown } = useDesk();
  const standing = useStanding(files);
  const waiting = files.find(({ file }) => file.token === shown);
  return (
    <>
      <PageHeader title="Import" lead={leadFor(files.length, standing)}>
        <TemplatesMenu />
        {files.length > 0 && <FilePicker label="Choose more files" />}
      </PageHeader>
      {waiting ? <Desk files={files} waiting={waiting} /> : <EmptyDesk />}
      <PastImports />
      <RememberedMappings />
    </>
  );
}

function Desk({ files, waiting }: { files: readonly WaitingFile[]; waiting: WaitingFile }) {
  const { ready, isSettling } = useReadyFiles(files);
  const preview = useDeskPreview(ready, isSettling);
  return (
    <div className={styles.files} data-alone={files.length === 1 || undefined}>
      <FileList files={files} shown={waiting.file.token} preview={preview} />
      <FileDesk
        key={waiting.receipt?.at ?? waiting.file.token}
        waiting={waiting}
        files={files}
        ready={ready}
        preview={preview}
      />
      <DeskNews
        files={files}
        ready={ready.filter(({ file }) => !preview.refused.has(file.token))}
        preview={preview}
      />
    </div>
  );
}

function EmptyDesk() {
  return (
    <div className={styles.empty} ref={focusIfLost}>
      <p className={styles.emptyTitle}>Drop spreadsheets anywhere in this window</p>
      <p className={styles.emptyText}>
        Exports from your shop, your mailing list or your webinars, or sheets made by hand: CSV, Excel or
        OpenDocument, up to ten at once. People, sales, responses to a giveaway, acts and reputation all find
        their place.
      </p>
      <FilePicker label="Choose files" primary />
    </div>
  );
}

// Done with the last file, the keyboard goes on from the next one.
function focusIfLost(part: HTMLElement | null): void {
  if (document.activeElement === document.body) part?.querySelector('button')?.focus();
}

function leadFor(files: number, standing: Standing): string {
  if (files === 0) return SAFE;
  return `${files === 1 ? 'One file' : `${files} files`} on the desk. ${safety(files, standing)}`;
}

const SAFE = 'Nothing is stored until you say so, and one click takes it all back.';

// Of what is in already the same can no longer be said.
function safety(files: number, { open, inside }: Standing): string {
  if (open === files) return SAFE;
  if (open > 0) return 'Nothing more is stored until you say so, and one click takes it all back.';
  if (inside > 0) return 'One click takes it all back.';
  return `${files === 1 ? 'It' : 'They'} can go in again.`;
}
