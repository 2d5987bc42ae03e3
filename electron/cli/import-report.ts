import { counted } from '../../src/domain/format/count';
import { skipWords } from '../../src/domain/import/catalogue/skip-words';
import { type ImportKind, fieldLabel } from '../../src/domain/import/field';
import type { FileReport } from '../bank/services/importing/report';
import type { ImportRun } from '../bank/services/importing/run';

const LOCALE = 'en';
/** The terminal lists this many refused rows and warnings; `--json` has them all. */
const LISTED = 20;

/** The receipt of an import as text. */
export function importReport({ importId, files }: ImportRun, dryRun: boolean): string {
  return [headline(importId, dryRun), ...files.flatMap(fileLines)].join('\n');
}

function headline(importId: number | null, dryRun: boolean): string {
  if (dryRun) return 'A rehearsal: nothing was changed. The import would do this:';
  if (importId === null) return 'Everything is already here: nothing was changed.';
  return `Import ${importId} is done. Take it back with: undo-import ${importId}`;
}

function fileLines(file: FileReport): string[] {
  return [
    `${file.file}: ${describe(file)}`,
    `  columns: ${file.mapping.map(({ column, field }) => `“${column}” as ${fieldLabel(field)}`).join(', ')} (${BY[file.mappedBy]})`,
    `  ${chain(file)}`,
    `  ${recordsOf(file)} new, ${file.updated} updated, ${file.unchanged} already here, ${file.refused.length} refused`,
    ...file.notes.map((note) => `  note: ${note}`),
    ...listed(file.refused.map(({ row, message }) => `  row ${row} refused: ${message}`)),
    ...leftOut(file),
    ...listed(file.warnings.map(({ row, message }) => `  row ${row}: ${message}`)),
  ];
}

const BY = {
  source: 'by the source',
  owner: 'as you said',
  memory: 'as last time',
  header: 'by the words of the header',
} as const;
const ORDERS = { dmy: 'days first', mdy: 'months first', ymd: 'years first' } as const;

function describe({ kind, sheet, encoding, dateOrder, decimal }: FileReport): string {
  const traits = [
    kind,
    sheet && `sheet “${sheet}”`,
    encoding,
    dateOrder && ORDERS[dateOrder],
    decimal && `decimal ${decimal}`,
  ];
  return traits.filter((trait) => trait !== null && trait !== '').join(', ');
}

function chain({ kind, rows, orders, people }: FileReport): string {
  const parts = [counted(rows, 'row', LOCALE), counted(people, 'person', LOCALE, 'people')];
  if (kind === 'purchases') parts.splice(1, 0, counted(orders, 'order', LOCALE));
  return parts.join(' -> ');
}

const RECORDS: Record<ImportKind, readonly [one: string, many: string]> = {
  people: ['person', 'people'],
  purchases: ['sale', 'sales'],
  responses: ['response', 'responses'],
  acts: ['act', 'acts'],
  reputation: ['reading', 'readings'],
};

function recordsOf({ kind, created, refunds }: FileReport): string {
  const [one, many] = RECORDS[kind];
  const others = counted(created - refunds, one, LOCALE, many);
  return refunds === 0 ? others : `${others} and ${counted(refunds, 'refund', LOCALE)}`;
}

// What is no data by the source's own rules, in words.
function leftOut({ skipped }: FileReport): string[] {
  if (skipped.length === 0) return [];
  return [
    `  left out: ${skipped.map(({ reason, rows }) => `${rows} ${skipWords(reason, rows)}`).join(', ')}`,
  ];
}

function listed(lines: readonly string[]): string[] {
  const more = lines.length - LISTED;
  return more > 0 ? [...lines.slice(0, LISTED), `  and ${more} more`] : [...lines];
}
