import type { ImportCounts } from '../../contract/imports';
import type { ImportKind } from '../../domain/import/field';
import type { Formats } from '../../ui/formats-context';

const RECORDS: Record<ImportKind, readonly [one: string, many: string]> = {
  people: ['person', 'people'],
  purchases: ['sale', 'sales'],
  responses: ['response', 'responses'],
  acts: ['act', 'acts'],
  reputation: ['reading', 'readings'],
};

const KINDS: Record<ImportKind, string> = {
  people: 'People',
  purchases: 'Sales',
  responses: 'Responses to a giveaway',
  acts: 'Acts',
  reputation: 'Reputation',
};

/** What the rows of a file are, in the owner's words. */
export function kindName(kind: ImportKind): string {
  return KINDS[kind];
}

/** `171 sales`, `1 person`; with a word before: `171 new sales`. */
export function recordsOf(kind: ImportKind, count: number, formats: Formats, before = ''): string {
  return named(RECORDS[kind], count, formats, before);
}

/** `2 refunds`. */
export function refundsOf(count: number, formats: Formats, before = ''): string {
  return named(['refund', 'refunds'], count, formats, before);
}

function named(
  [one, many]: readonly [string, string],
  count: number,
  formats: Formats,
  before: string,
): string {
  return formats.counted(count, before + one, before + many);
}

/** What became of the rows of one kind. */
export type Outcome = { readonly kind: ImportKind; readonly counts: ImportCounts };

/**
 * What the button does: “Import 171 sales, 2 refunds and 40 people, update 3 people”; null where there is nothing
 * it could do.
 */
export function importLabel(files: readonly Outcome[], formats: Formats): string | null {
  const created = recordsOfAll(files, 'created', formats);
  const updated = recordsOfAll(files, 'updated', formats);
  if (updated === '') return created === '' ? null : `Import ${created}`;
  return created === '' ? `Update ${updated}` : `Import ${created}, update ${updated}`;
}

/** The book has all of it already, but for what is refused. */
export function isNothingNew({ created, updated }: ImportCounts): boolean {
  return created === 0 && updated === 0;
}

/** What an import did: “171 sales and 40 people imported, 3 sales updated”. */
export function outcome(files: readonly Outcome[], formats: Formats): string {
  const [created, updated] = [
    recordsOfAll(files, 'created', formats),
    recordsOfAll(files, 'updated', formats),
  ];
  const parts = [created && `${created} imported`, updated && `${updated} updated`].filter(Boolean);
  return parts.length > 0 ? parts.join(', ') : 'Nothing new: everything in it was here already';
}

/** “4 sales, 2 refunds and 12 responses”: what several files gave of every kind together; '' for nothing. */
export function recordsOfAll(
  files: readonly Outcome[],
  fate: 'created' | 'updated',
  formats: Formats,
): string {
  const parts = sumsByKind(files).flatMap(({ kind, counts }) => {
    const refunds = fate === 'created' ? counts.refunds : counts.refundsUpdated;
    const others = counts[fate] - refunds;
    return [
      ...(others > 0 ? [recordsOf(kind, others, formats)] : []),
      ...(refunds > 0 ? [refundsOf(refunds, formats)] : []),
    ];
  });
  const last = parts.pop() ?? '';
  return parts.length === 0 ? last : `${parts.join(', ')} and ${last}`;
}

/** The counts of every kind there is, in the order of the files. */
export function sumsByKind(files: readonly Outcome[]): readonly Outcome[] {
  const sums = new Map<ImportKind, ImportCounts>();
  for (const { kind, counts } of files) {
    const before = sums.get(kind);
    sums.set(kind, before ? added(before, counts) : counts);
  }
  return [...sums].map(([kind, counts]) => ({ kind, counts }));
}

function added(a: ImportCounts, b: ImportCounts): ImportCounts {
  const keys = Object.keys(a) as (keyof ImportCounts)[];
  return Object.fromEntries(keys.map((key) => [key, a[key] + b[key]])) as ImportCounts;
}

const SEPARATORS: Record<string, string> = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' };

/** How a text file parts its columns: `comma-separated`. */
export function separated(delimiter: string): string {
  return `${SEPARATORS[delimiter] ?? delimiter}-separated`;
}
