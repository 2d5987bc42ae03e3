import type { ImportCounts, ImportKind } from '../../contract/imports';
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
export function recordsOf(kind: ImportKind, count: number, formats: Formats): string {
  const [one, many] = RECORDS[kind];
  return formats.counted(count, one, many);
}

/** What the button does: “Import 171 sales”; null where there is nothing it could do. */
export function importLabel(kind: ImportKind, counts: ImportCounts, formats: Formats): string | null {
  if (counts.created > 0) return `Import ${recordsOf(kind, counts.created, formats)}`;
  if (counts.updated > 0) return `Update ${recordsOf(kind, counts.updated, formats)}`;
  return null;
}

/** What an import did: “171 sales imported, 3 updated”. */
export function outcome(kind: ImportKind, counts: ImportCounts, formats: Formats): string {
  const parts = [
    counts.created > 0 ? `${recordsOf(kind, counts.created, formats)} imported` : '',
    counts.updated > 0 ? `${recordsOf(kind, counts.updated, formats)} updated` : '',
  ].filter((part) => part !== '');
  return parts.length > 0 ? parts.join(', ') : 'Nothing new: everything in it was here already';
}

const SEPARATORS: Record<string, string> = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' };

/** How a text file parts its columns: `comma-separated`. */
export function separated(delimiter: string): string {
  return `${SEPARATORS[delimiter] ?? delimiter}-separated`;
}
