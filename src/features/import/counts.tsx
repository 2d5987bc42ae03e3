import type { ImportCounts } from '../../contract/imports';
import type { ImportKind } from '../../domain/import/field';
import { useFormats } from '../../ui/formats-context';
import styles from './import.module.css';

type Count = { readonly key: string; readonly count: number; readonly word: string };

/**
 * Rows, what they come to, and what becomes of them: `214 rows → 187 orders → 96 people · 171 new, …`. No kind
 * for several files together.
 */
export function Counts({ kind, counts }: { kind: ImportKind | null; counts: ImportCounts }) {
  const chain: Count[] = [
    { key: 'rows', count: counts.rows, word: counts.rows === 1 ? 'row' : 'rows' },
    ...(kind === 'purchases'
      ? [{ key: 'orders', count: counts.orders, word: counts.orders === 1 ? 'order' : 'orders' }]
      : []),
    // Somebody in two of several files would be counted twice.
    ...(kind === null
      ? []
      : [{ key: 'people', count: counts.people, word: counts.people === 1 ? 'person' : 'people' }]),
  ];
  const fates: Count[] = [
    { key: 'created', count: counts.created, word: 'new' },
    { key: 'updated', count: counts.updated, word: 'updated' },
    { key: 'unchanged', count: counts.unchanged, word: 'already here' },
    { key: 'refused', count: counts.refused, word: 'refused' },
  ];
  return (
    <p className={styles.chain} data-testid="import-counts">
      <Figures counts={chain} between=" → " />
      <span aria-hidden="true">·</span>
      <Figures counts={fates.filter(({ key, count }) => count > 0 || key === 'created')} between=", " />
    </p>
  );
}

function Figures({ counts, between }: { counts: readonly Count[]; between: string }) {
  const formats = useFormats();
  return counts.map(({ key, count, word }, at) => (
    <span key={key} className={styles.step}>
      <b data-state={key === 'refused' ? 'refused' : undefined}>{formats.count(count)}</b> {word}
      {at < counts.length - 1 && between}
    </span>
  ));
}
