import type { SkippedRows } from '../../contract/imports';
import { skipWords } from '../../domain/import/catalogue/skip-words';
import { type Formats, useFormats } from '../../ui/formats-context';
import styles from './import.module.css';

/**
 * Rows that by the rules of their source are no data: “6 totals were left out.”, and where there are several
 * reasons “3 rows were left out: 2 voided orders, 1 heading.”
 */
export function LeftOut({ skipped }: { skipped: readonly SkippedRows[] }) {
  const formats = useFormats();
  const left = skipped.filter(({ rows }) => rows > 0);
  if (left.length === 0) return null;
  return <p className={styles.leftOut}>{sentence(left, formats)}</p>;
}

function sentence(left: readonly SkippedRows[], formats: Formats): string {
  const [only, ...others] = left;
  if (only && others.length === 0) {
    const { reason, rows } = only;
    return `${rows === 1 ? 'One' : formats.count(rows)} ${skipWords(reason, rows)} ${rows === 1 ? 'was' : 'were'} left out.`;
  }
  const total = left.reduce((sum, { rows }) => sum + rows, 0);
  const parts = left.map(({ reason, rows }) => `${formats.count(rows)} ${skipWords(reason, rows)}`);
  return `${formats.count(total)} rows were left out: ${parts.join(', ')}.`;
}
