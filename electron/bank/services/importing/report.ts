import type { ImportCounts, ImportReceipt } from '../../../../src/contract/imports';
import type { SkipReason, SourceName } from '../../../../src/domain/import/catalogue/source';
import type { DecimalMark } from '../../../../src/domain/import/amount-text';
import type { DateOrder } from '../../../../src/domain/import/date-text';
import { type ImportKind, fieldLabel } from '../../../../src/domain/import/field';
import type { Mapping } from '../../../../src/domain/import/mapping';
import type { Prepared } from './prepare';
import type { RefusedLine, RowLog, WarnedLine } from './row-log';
import type { Tally } from './storer';

/** What became of one file: the receipt is made of these and kept with the import. */
export type FileReport = Tally & {
  readonly file: string;
  readonly source: SourceName | 'generic';
  readonly kind: ImportKind;
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly sheet: string | null;
  readonly dateOrder: DateOrder | null;
  readonly decimal: DecimalMark | null;
  readonly mapping: Mapping;
  readonly mappedBy: 'source' | 'owner' | 'memory' | 'header';
  readonly rows: number;
  readonly refused: readonly RefusedLine[];
  /** Rows that are not data by the source's own rules. */
  readonly skipped: readonly { readonly reason: SkipReason; readonly rows: number }[];
  readonly warnings: readonly WarnedLine[];
  readonly notes: readonly string[];
};

/** A whole import as it is kept in the book. */
export type StoredReceipt = { readonly files: readonly FileReport[] };

/** The report of a file after it was stored. */
export function reportOf(
  file: Prepared,
  tally: Tally,
  log: RowLog,
  skipped: ReadonlyMap<SkipReason, number>,
): FileReport {
  const { table, mapping, by, leftOut, source } = file.recognised;
  return {
    file: file.file.name,
    source: source?.name ?? 'generic',
    kind: file.kind,
    encoding: file.file.encoding,
    delimiter: file.file.delimiter,
    sheet: table.sheet,
    dateOrder: file.dateOrder,
    decimal: file.decimal,
    mapping,
    mappedBy: by,
    rows: file.survey.rows,
    ...tally,
    refused: log.refused,
    skipped: [...skipped].map(([reason, rows]) => ({ reason, rows })),
    warnings: log.warnings,
    notes: [...table.notes, ...(source ? [source.cannotGive] : []), ...leftOut.map(leftOutNote)],
  };
}

/** The receipt the window shows for an import of some files. */
export function receiptOf(importId: number | null, at: string, files: readonly FileReport[]): ImportReceipt {
  const [first] = files;
  if (!first) throw new Error('An import without a file has no receipt.');
  return {
    importId,
    fileName: files.map(({ file }) => file).join(', '),
    kind: first.kind,
    source: first.source,
    at,
    counts: countsOf(files),
    refused: files.flatMap(({ refused }) =>
      refused.map(({ row, message, value }) => ({ row, reason: message, value })),
    ),
    warnings: files.flatMap(warningsOf),
  };
}

/** Warnings in sentences, those of single rows with the row. */
export function warningsOf({ warnings, notes }: FileReport): string[] {
  return [...notes, ...warnings.map(({ row, message }) => `Row ${row}: ${message}`)];
}

/** The counts of some files together. */
export function countsOf(files: readonly FileReport[]): ImportCounts {
  const sum = (count: (file: FileReport) => number): number =>
    files.reduce((total, file) => total + count(file), 0);
  return {
    rows: sum(({ rows }) => rows),
    orders: sum(({ orders }) => orders),
    people: sum(({ people }) => people),
    created: sum(({ created }) => created),
    updated: sum(({ updated }) => updated),
    unchanged: sum(({ unchanged }) => unchanged),
    refused: sum(({ refused }) => refused.length),
  };
}

function leftOutNote({ column, field }: Mapping[number]): string {
  return `The column “${column}” was left out. Its values look like ${fieldLabel(field).toLowerCase()}: map it to use it.`;
}
