import type {
  FileReceipt,
  ImportCounts,
  ImportReceipt,
  RefusedColumn,
} from '../../../../src/contract/imports';
import { sourceNamed } from '../../../../src/domain/import/catalogue/catalogue';
import type { SkipReason, SourceName } from '../../../../src/domain/import/catalogue/source';
import type { DecimalMark } from '../../../../src/domain/import/amount-text';
import type { DateOrder } from '../../../../src/domain/import/date-text';
import { type ImportKind, fieldLabel } from '../../../../src/domain/import/field';
import type { Mapping } from '../../../../src/domain/import/mapping';
import { unreadStatus } from '../../../../src/domain/import/status-column';
import { keyedMapping } from './field-keys';
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

/** What receipts of older versions do not say. */
type Later = 'skipped' | 'refunds' | 'refundsUpdated' | 'refundsUnchanged' | 'repeated';
type KeptReport = Omit<FileReport, Later> & Partial<Pick<FileReport, Later>>;

const OF_OLD: Pick<FileReport, Later> = {
  skipped: [],
  refunds: 0,
  refundsUpdated: 0,
  refundsUnchanged: 0,
  repeated: 0,
};

/** The reports in a receipt as it was kept; those of older versions say nothing of rows left out and refunds. */
export function reportsIn(stored: string): FileReport[] {
  const { files } = JSON.parse(stored) as { readonly files: readonly KeptReport[] };
  return files.map((file) => ({ ...OF_OLD, ...file }));
}

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
    notes: [
      ...file.survey.readOtherwise.map(({ sentence }) => sentence),
      ...table.notes,
      ...(source && source.cannotGive !== '' ? [source.cannotGive] : []),
      ...leftOut.map(leftOutNote),
      ...statusNote(file),
    ],
  };
}

/** The receipt the window shows for an import of some files. */
export function receiptOf(importId: number | null, at: string, files: readonly FileReport[]): ImportReceipt {
  return {
    importId,
    fileName: files.map(({ file }) => file).join(', '),
    at,
    counts: countsOf(files),
    files: files.map(fileReceipt),
  };
}

/** What became of one file, as the window shows it. */
export function fileReceipt(report: FileReport): FileReceipt {
  const { file, kind, source, refused, mapping } = report;
  return {
    fileName: file,
    kind,
    source,
    sourceTitle: source === 'generic' ? null : sourceNamed(source).title,
    counts: countsOf([report]),
    refused: refused.map(({ row, part = 0, message, value, column, cells = null }) => ({
      row,
      part,
      reason: message,
      value,
      column,
      cells,
    })),
    refusedColumns: refusedColumns(mapping, source),
    skipped: report.skipped,
    warnings: warningsOf(report),
  };
}

// A known source's own headers would be none without its other columns: the field's name is known anywhere.
function refusedColumns(mapping: Mapping, source: FileReport['source']): RefusedColumn[] {
  const columns = mapping.map(({ column }, index) => ({ index, name: column }));
  return Object.entries(keyedMapping(mapping, columns)).flatMap(([key, index]) => {
    const meaning = mapping[index];
    if (!meaning) return [];
    return [{ field: key, header: source === 'generic' ? meaning.column : fieldLabel(meaning.field) }];
  });
}

/** Warnings in sentences, those of single rows with the row; where “It” begins one, the row stands in its place. */
export function warningsOf({ warnings, notes }: FileReport): string[] {
  const said = ({ row, message }: WarnedLine): string =>
    message.startsWith('It ') ? `Row ${row}${message.slice(2)}` : `Row ${row}: ${message}`;
  return [...notes, ...warnings.map(said)];
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
    refunds: sum(({ refunds }) => refunds),
    refundsUpdated: sum(({ refundsUpdated }) => refundsUpdated),
    refundsUnchanged: sum(({ refundsUnchanged }) => refundsUnchanged),
    updated: sum(({ updated }) => updated),
    unchanged: sum(({ unchanged }) => unchanged),
    repeated: sum(({ repeated }) => repeated),
    refused: sum(({ refused }) => refused.length),
    skipped: sum(({ skipped }) => skipped.reduce((rows, one) => rows + one.rows, 0)),
  };
}

function leftOutNote({ column, field }: Mapping[number]): string {
  return `The column “${column}” was left out. Its values look like “${fieldLabel(field)}”: map it to use it.`;
}

// A known source's own rules have looked at it.
function statusNote({ kind, recognised }: Prepared): string[] {
  const { columns, mapping, sample, source } = recognised;
  if (kind !== 'purchases' || source) return [];
  const status = unreadStatus(columns, (name) => mapping.some(({ column }) => column === name), sample);
  if (!status) return [];
  const said = status.values.slice(0, 3).map((value) => `“${value}”`);
  return [
    `The column “${status.column}” is not looked at: rows that say ${said.join(' or ')} count as sales, too.`,
  ];
}
