import type { SkippedRows } from '../../contract/imports';
import { skipWords } from '../../domain/import/catalogue/skip-words';
import { useFormats } from '../../ui/formats-context';
import styles from './import.module.css';

/** Rows that by the rules of their source are no data: “3 rows were left out: 2 voided orders, 1 heading”. */
export function LeftOut({ skipped }: { skipped: readonly SkippedRows[] }) {
  const formats = useFormats();
  const total = skipped.reduce((sum, { rows }) => sum + rows, 0);
  if (total === 0) return null;
  const parts = skipped.map(({ reason, rows }) => `${formats.count(rows)} ${skipWords(reason, rows)}`);
  return (
    <p className={styles.leftOut}>
      {total === 1 ? 'One row was' : `${formats.count(total)} rows were`} left out: {parts.join(', ')}.
    </p>
  );
}
