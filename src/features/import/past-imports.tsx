import { ErrorState } from '../../ui/error-state';
import { SectionHeading } from '../../ui/section-heading';
import styles from './import.module.css';
import { useImports } from './list-imports';
import { PastImport } from './past-import';

/** Every import of the book, newest first, each with its receipt and its Undo. */
export function PastImports() {
  const imports = useImports();
  if (imports.isError) {
    return (
      <ErrorState
        what="The list of imports could not be read"
        error={imports.error}
        onRetry={() => void imports.refetch()}
      />
    );
  }
  if (!imports.data) return null;
  return (
    <section className={styles.past} aria-labelledby="past-imports">
      <SectionHeading id="past-imports">Imports so far</SectionHeading>
      {imports.data.length === 0 ? (
        <p className={styles.readText}>
          None yet. Each one will be listed here with its receipt and its Undo.
        </p>
      ) : (
        <ul className={styles.pastList}>
          {imports.data.map((row) => (
            <PastImport key={row.importId} row={row} />
          ))}
        </ul>
      )}
    </section>
  );
}
