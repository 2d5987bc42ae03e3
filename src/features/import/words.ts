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

/** `171 sales`, `1 person`. */
function recordsOf(kind: ImportKind, count: number, formats: Formats): string {
  const [one, many] = RECORDS[kind];
  return formats.counted(count, one, many);
}

type Outcome = { readonly kind: ImportKind; readonly counts: ImportCounts };

/** What the button does: “Import 171 sales and 40 people”; null where there is nothing it could do. */
export function importLabel(files: readonly Outcome[], formats: Formats): string | null {
  const created = recordsOfAll(files, 'created', formats);
  if (created !== '') return `Import ${created}`;
  const updated = recordsOfAll(files, 'updated', formats);
  return updated === '' ? null : `Update ${updated}`;
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

function recordsOfAll(files: readonly Outcome[], fate: 'created' | 'updated', formats: Formats): string {
  const sums = new Map<ImportKind, number>();
  for (const { kind, counts } of files) sums.set(kind, (sums.get(kind) ?? 0) + counts[fate]);
  const parts = [...sums]
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => recordsOf(kind, count, formats));
  const last = parts.pop() ?? '';
  return parts.length === 0 ? last : `${parts.join(', ')} and ${last}`;
}

const SEPARATORS: Record<string, string> = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' };

/** How a text file parts its columns: `comma-separated`. */
export function separated(delimiter: string): string {
  return `${SEPARATORS[delimiter] ?? delimiter}-separated`;
}
