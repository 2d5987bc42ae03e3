import type { FileReceipt, UndoneImport } from '../../contract/imports';
import { type Formats, useFormats } from '../../ui/formats-context';
import styles from './import.module.css';
import { recordsOfAll } from './words';

type KeptRowsProps = { undone: UndoneImport; files: readonly FileReceipt[] };

/** What taking an import back did, and what was left in its place because it was changed by hand since. */
export function KeptRows({ undone: { kept }, files }: KeptRowsProps) {
  const formats = useFormats();
  return (
    <div className={styles.kept} role="status">
      <p>
        {kept.length > 0
          ? 'The book is as it was, but for these, which stay as they are now:'
          : sentence(files, formats)}
      </p>
      {kept.length > 0 && (
        <ul>
          {kept.map(({ what, why }) => (
            <li key={`${what} ${why}`}>
              {what}: {why}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function sentence(files: readonly FileReceipt[], formats: Formats): string {
  const [created, updated] = [
    recordsOfAll(files, 'created', formats),
    recordsOfAll(files, 'updated', formats),
  ];
  const isOne = sumOfCreated(files) === 1;
  const out = created === '' ? '' : `${created} ${isOne ? 'is' : 'are'} out of the book again.`;
  const back = updated === '' ? '' : `What was changed of ${updated} is as it was.`;
  return [out, back].filter((part) => part !== '').join(' ');
}

function sumOfCreated(files: readonly FileReceipt[]): number {
  return files.reduce((sum, { counts }) => sum + counts.created, 0);
}
