import { Refusal } from '../../../../src/contract/failure';
import type { PreviewRow } from '../../../../src/contract/imports';
import type { SkipReason } from '../../../../src/domain/import/catalogue/source';
import type { WritingHandle } from '../../db/handle';
import type { RowBatch } from '../../files/source-file';
import { type Context, businessOf } from '../context';
import { dataRows, overRowsOf } from './data-rows';
import { withMends } from './mended';
import type { Prepared } from './prepare';
import { cellsByField } from './refused-cells';
import { type FileReport, reportOf } from './report';
import { type RefusedLine, rowLog } from './row-log';
import { RECORDS_PER_TURN } from './storer';
import { storerOf } from './storer-of';
import type { Turn } from './turns';

/** What became of one file; `nothing` says why nothing of it can be stored, where that was tolerated. */
export type StoredFile = {
  readonly report: FileReport;
  readonly preview: readonly PreviewRow[];
  readonly nothing: string | null;
};

export type StoreOptions = {
  /** Show the first rows as the book holds them. */
  readonly rehearse: boolean;
  /** Shows a file of which nothing can be stored, rather than refusing it: its rows may be mended. */
  readonly tolerant?: boolean;
};

/** Takes the rows of one file into the book. @throws Refusal `nothing_to_import` */
export async function storeFile(
  context: Context,
  handle: WritingHandle,
  file: Prepared,
  options: StoreOptions,
  turn: Turn,
): Promise<StoredFile> {
  const business = businessOf(context);
  const log = rowLog(business.currency);
  const storer = storerOf(handle, business, file, log);
  let [done, given, last] = [0, 0, 0];
  const skipped = new Map<SkipReason, number>();
  const visit = dataRows(file.recognised, {
    counted: () => {
      done += 1;
    },
    row: withMends(file.recognised, file.request, (row, rowNumber, part) => {
      // A row of the file may give several, and several may give one.
      if (rowNumber !== last) [given, last] = [given + 1, rowNumber];
      const before = log.refused.length;
      storer.add(row, rowNumber);
      if (log.refused.length > before) log.keepCells(part, () => cellsByField(file, row));
    }),
    skipped: (reason) => {
      skipped.set(reason, (skipped.get(reason) ?? 0) + 1);
    },
  });
  const turnOf = (stored: number, isAtEnd = false): Promise<void> =>
    turn(file, rowsDone(done, storer.waiting() - stored), isAtEnd);
  for await (const batch of file.recognised.table.batches(context.signal)) {
    for (const part of inParts(batch)) {
      visit.batch(part);
      await turnOf(0);
    }
    for (const row of batch.oddRows) log.warn(row, [{ reason: 'odd_quotes', column: '', value: '' }]);
    const over = overRowsOf(file.recognised, batch);
    for (const { row, is } of over) log.refuse(row, { reason: 'row_too_large', column: '', value: is });
    [given, done] = [given + over.length, done + over.length];
  }
  visit.end();
  const nothing = log.refused.length === given ? nothingToImport(file, log.refused) : null;
  if (nothing && !options.tolerant) throw nothing;
  for (const stored of storer.finish()) await turnOf(stored);
  await turnOf(storer.waiting(), true);
  const report = reportOf(file, storer.tally(), log, skipped);
  return { report, preview: options.rehearse ? storer.preview() : [], nothing: nothing?.message ?? null };
}

// An act is posted row by row: a whole batch of them would keep others waiting.
function* inParts({ firstRow, rows, oddRows, overRows }: RowBatch): Generator<RowBatch> {
  for (let from = 0; from < rows.length; from += RECORDS_PER_TURN) {
    const part = rows.slice(from, from + RECORDS_PER_TURN);
    yield { firstRow: firstRow + from, rows: part, oddRows, overRows };
  }
}

// To store a record takes about three times as long as to read its row: progress that counted rows read alone
// would stand still at the end of a file whose records wait for its last row.
function rowsDone(read: number, waiting: number): number {
  return Math.round(read - waiting * 0.75);
}

function nothingToImport(file: Prepared, refused: readonly RefusedLine[]): Refusal {
  const first = refused[0];
  const why = first ? ` Row ${first.row}: ${first.message}` : '';
  const message = `${file.file.name}: none of its ${refused.length} rows can be stored.${why} Nothing was changed.`;
  return new Refusal('nothing_to_import', message, { file: file.file.name, refused });
}
