import { PageHeader } from '../../ui/page-header';
import { FileDesk } from './file-desk';
import { FileList } from './file-list';
import { FilePicker } from './file-picker';
import styles from './import.module.css';
import { PastImports } from './past-imports';
import { useDesk } from './waiting-files';

/** Files on their way into the book, and everything that came in before. */
export function ImportScreen() {
  const { files, shown } = useDesk();
  const waiting = files.find(({ file }) => file.token === shown);
  return (
    <>
      <PageHeader title="Import" lead={leadFor(files.length)}>
        {files.length > 0 && <FilePicker label="Choose more files" />}
      </PageHeader>
      {waiting ? (
        <div className={styles.files}>
          <FileList files={files} shown={waiting.file.token} />
          <FileDesk key={waiting.file.token} waiting={waiting} />
        </div>
      ) : (
        <EmptyDesk />
      )}
      <PastImports />
    </>
  );
}

function EmptyDesk() {
  return (
    <div className={styles.empty}>
      <p className={styles.emptyTitle}>Drop spreadsheets anywhere in this window</p>
      <p className={styles.emptyText}>
        Exports from your shop or mailing list, or sheets made by hand: CSV, Excel or OpenDocument, up to ten
        at once. Lists of people and lists of sales can go in now.
      </p>
      <FilePicker label="Choose files" primary />
    </div>
  );
}

function leadFor(files: number): string {
  const safe = 'Nothing is stored until you say so, and one click takes it all back.';
  if (files === 0) return safe;
  return `${files === 1 ? 'One file' : `${files} files`} on the desk. ${safe}`;
}
