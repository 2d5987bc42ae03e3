import type { ImportFileView } from '../../contract/imports';
import styles from './import.module.css';

/** Columns read otherwise than last time, by what their values say; what changes amounts or days stands out. */
export function ReadOtherwise({ columns }: { columns: ImportFileView['readOtherwise'] }) {
  return columns.map(({ sentence, changes }) => (
    <p
      key={sentence}
      className={styles.otherwise}
      data-changes={changes || undefined}
      role={changes ? 'alert' : undefined}
    >
      {sentence}
    </p>
  ));
}
