import { useFormats, type Formats } from '../../ui/formats-context';
import styles from './import.module.css';
import { type Outcome, recordsOf, refundsOf, sumsByKind } from './words';

/** A count in words, `2 new refunds`; the figure stands out. */
type Count = { readonly key: string; readonly words: string };

/**
 * Rows, what they come to, and what becomes of them, each count with what it counts:
 * `214 rows → 187 orders → 96 people · 171 new sales, 2 new refunds, 3 rows refused`.
 */
export function Counts({ files }: { files: readonly Outcome[] }) {
  const formats = useFormats();
  const kinds = sumsByKind(files);
  const fates = kinds.flatMap((one) => fatesOf(one, formats, kinds.length === 1));
  return (
    <p className={styles.chain} data-testid="import-counts">
      <Figures counts={chainOf(kinds, formats)} between=" → " />
      <span aria-hidden="true" className={styles.dot}>
        ·
      </span>
      <Figures counts={[...fates, ...rowsAside(kinds, formats)]} between=", " />
    </p>
  );
}

// Somebody in two of several files would be counted twice.
function chainOf(kinds: readonly Outcome[], formats: Formats): Count[] {
  const rows = sumOf(kinds, 'rows');
  const [only, ...others] = kinds;
  const counts = others.length === 0 ? only?.counts : undefined;
  return [
    { key: 'rows', words: formats.counted(rows, 'row') },
    ...(counts && only?.kind === 'purchases'
      ? [{ key: 'orders', words: formats.counted(counts.orders, 'order') }]
      : []),
    ...(counts && counts.people > 0
      ? [{ key: 'people', words: formats.counted(counts.people, 'person', 'people') }]
      : []),
  ];
}

// Of a file alone it is said, too, that there is nothing new in it.
function fatesOf({ kind, counts }: Outcome, formats: Formats, isAlone: boolean): Count[] {
  const { refunds, refundsUpdated, refundsUnchanged } = counts;
  const [created, updated] = [counts.created - refunds, counts.updated - refundsUpdated];
  const here = counts.unchanged - counts.repeated - refundsUnchanged;
  const saysNone = isAlone && counts.created === 0;
  return [
    ...(created > 0 || saysNone
      ? [{ key: `${kind} new`, words: recordsOf(kind, created, formats, 'new ') }]
      : []),
    ...(refunds > 0 ? [{ key: `${kind} refunds`, words: refundsOf(refunds, formats, 'new ') }] : []),
    ...(updated > 0
      ? [{ key: `${kind} updated`, words: `${recordsOf(kind, updated, formats)} updated` }]
      : []),
    ...refundsTold(kind, refundsUpdated, 'updated', formats),
    ...(here > 0 ? [{ key: `${kind} here`, words: `${recordsOf(kind, here, formats)} already here` }] : []),
    ...refundsTold(kind, refundsUnchanged, 'already here', formats),
  ];
}

function refundsTold(kind: Outcome['kind'], count: number, fate: string, formats: Formats): Count[] {
  if (count === 0) return [];
  return [{ key: `${kind} refunds ${fate}`, words: `${refundsOf(count, formats)} ${fate}` }];
}

function rowsAside(kinds: readonly Outcome[], formats: Formats): Count[] {
  const [repeated, refused] = [sumOf(kinds, 'repeated'), sumOf(kinds, 'refused')];
  return [
    ...(repeated > 0 ? [{ key: 'repeated', words: `${formats.counted(repeated, 'row')} repeated` }] : []),
    ...(refused > 0 ? [{ key: 'refused', words: `${formats.counted(refused, 'row')} refused` }] : []),
  ];
}

function sumOf(kinds: readonly Outcome[], count: 'rows' | 'repeated' | 'refused'): number {
  return kinds.reduce((sum, { counts }) => sum + counts[count], 0);
}

function Figures({ counts, between }: { counts: readonly Count[]; between: string }) {
  return counts.map(({ key, words }, at) => (
    <span key={key} className={styles.step}>
      <b data-state={key === 'refused' ? 'refused' : undefined}>{words.slice(0, words.indexOf(' '))}</b>
      {words.slice(words.indexOf(' '))}
      {at < counts.length - 1 && between}
    </span>
  ));
}
