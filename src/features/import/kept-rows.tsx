import type { UndoneImport } from '../../contract/imports';
import { useFormats } from '../../ui/formats-context';
import styles from './import.module.css';

/** What taking an import back did, and what was left in its place because it was changed by hand since. */
export function KeptRows({ undone }: { undone: UndoneImport }) {
  const formats = useFormats();
  const { removed, restored, kept } = undone;
  return (
    <div className={styles.kept} role="status">
      <p>
        {formats.counted(removed, 'record')} removed
        {restored > 0 ? `, ${formats.count(restored)} put back as they were` : ''}
        {kept.length > 0 ? `. Kept as they are now:` : '.'}
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
