import { Refusal } from '../../../../src/contract/failure';
import type { PreviewRow } from '../../../../src/contract/imports';
import { assertNever } from '../../../../src/domain/assert-never';
import type { SkipReason } from '../../../../src/domain/import/catalogue/source';
import { classifyDatabaseError } from '../../db/book-error';
import type { Business } from '../../db/business';
import type { WritingHandle } from '../../db/handle';
import { insertImport, setPageCache, totalChanges } from '../../db/imports';
import { type OpenAction, beginAction } from '../../db/journal';
import { type Context, businessOf, todayOf } from '../context';
import { breathe, dataRows } from './data-rows';
import { withMends } from './mended';
import type { Prepared } from './prepare';
import { cellsByField } from './refused-cells';
import { asRefusal } from './refusals';
import { remember } from './remembered';
import { type FileReport, type StoredReceipt, reportOf } from './report';
import { type RefusedLine, rowLog } from './row-log';
import { actStorer } from './store-acts';
import { peopleStorer } from './store-people';
import { purchaseStorer } from './store-purchases';
import { readingStorer } from './store-readings';
import { responseStorer } from './store-responses';
import type { Storer } from './storer';

/** What an import did, or would do. `importId` is null where nothing was kept: a rehearsal, or nothing new. */
export type ImportRun = {
  readonly importId: number | null;
  readonly at: string;
  readonly files: readonly FileReport[];
  /** The first rows of each file as the book holds them; only from a rehearsal. */
  readonly previews: readonly (readonly PreviewRow[])[];
  /** For each file why nothing of it can be stored, or null; only from a tolerant rehearsal. */
  readonly nothings: readonly (string | null)[];
};

export type RunOptions = {
  /** Do everything and then take it back: the preview is the result by construction. */
  readonly rehearse: boolean;
  /** Shows a file of which nothing can be stored, rather than refusing it: its rows may be mended. */
  readonly tolerant?: boolean;
  /** What the caller answers, stored with the action so that a repeated request gets it again. */
  readonly answer?: (run: ImportRun) => unknown;
};

const PAGE_CACHE_MIB = 64;

/**
 * Stores files as one action, in one transaction, all or nothing. Other requests are answered in
 * between; progress is reported, and a cancel leaves nothing behind.
 * @throws Refusal `nothing_to_import`, `cancelled`; BookError
 */
export async function runImport(
  context: Context,
  files: readonly Prepared[],
  options: RunOptions,
): Promise<ImportRun> {
  const at = context.clock.now().toISOString();
  const title = files.map(({ file }) => file.name).join(', ');
  const spec = { name: `Imported ${title}`, today: todayOf(context), at };
  const action = beginAction(context.book, {
    ...spec,
    ...(context.requestId && { requestId: context.requestId }),
  });
  try {
    setPageCache(action.handle, PAGE_CACHE_MIB);
    const before = totalChanges(action.handle);
    const { reports, previews, nothings } = await storeFiles(context, action.handle, files, options);
    if (options.rehearse || totalChanges(action.handle) === before) {
      action.rollBack();
      return { importId: null, at, files: reports, previews, nothings };
    }
    const run = { importId: null, at, files: reports, previews: [], nothings: [] };
    return keep(action, files, run, title, options);
  } catch (error) {
    action.rollBack();
    throw classifyDatabaseError(asRefusal(error, title));
  } finally {
    setPageCache(action.handle);
  }
}

function keep(
  action: OpenAction,
  files: readonly Prepared[],
  run: ImportRun,
  title: string,
  { answer }: RunOptions,
): ImportRun {
  for (const file of files) rememberChoices(action.handle, file);
  const receipt: StoredReceipt = { files: run.files };
  const importId = insertImport(action.handle, run.at, title, JSON.stringify(receipt));
  const kept = { ...run, importId };
  action.commit(answer?.(kept));
  return kept;
}

type Stored = {
  readonly reports: FileReport[];
  readonly previews: PreviewRow[][];
  readonly nothings: (string | null)[];
};

async function storeFiles(
  context: Context,
  handle: WritingHandle,
  files: readonly Prepared[],
  options: RunOptions,
): Promise<Stored> {
  const business = businessOf(context);
  const reports: FileReport[] = [];
  const previews: PreviewRow[][] = [];
  const nothings: (string | null)[] = [];
  const turn = turns(context, files);
  for (const file of files) {
    const { report, preview, nothing } = await storeFile(context, handle, business, file, options, turn);
    reports.push(report);
    previews.push(preview);
    nothings.push(nothing);
  }
  return { reports, previews, nothings };
}

async function storeFile(
  context: Context,
  handle: WritingHandle,
  business: Business,
  file: Prepared,
  options: RunOptions,
  turn: Turn,
): Promise<{ report: FileReport; preview: PreviewRow[]; nothing: string | null }> {
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
  for await (const batch of file.recognised.table.batches(context.signal)) {
    visit.batch(batch);
    for (const row of batch.oddRows) log.warn(row, [{ reason: 'odd_quotes', column: '', value: '' }]);
    await turn(file, done);
  }
  visit.end();
  const nothing = log.refused.length === given ? nothingToImport(file, log.refused) : null;
  if (nothing && !options.tolerant) throw nothing;
  for (const _ of storer.finish()) await turn(file, done);
  const report = reportOf(file, storer.tally(), log, skipped);
  return { report, preview: options.rehearse ? storer.preview() : [], nothing: nothing?.message ?? null };
}

/** Reports how far one file has come, and lets others have a turn. */
type Turn = (file: Prepared, done: number) => Promise<void>;

// The progress of several files is that of all their rows together.
function turns(context: Context, files: readonly Prepared[]): Turn {
  const total = files.reduce((sum, { survey }) => sum + survey.rows, 0);
  return async (file, done) => {
    const before = files.slice(0, files.indexOf(file)).reduce((sum, { survey }) => sum + survey.rows, 0);
    context.report({ done: before + done, total, doing: 'Storing the rows' });
    await breathe();
    context.signal.throwIfAborted();
  };
}

function storerOf(
  handle: WritingHandle,
  business: Business,
  file: Prepared,
  log: ReturnType<typeof rowLog>,
): Storer {
  switch (file.kind) {
    case 'people':
      return peopleStorer(handle, business, file, log);
    case 'purchases':
      return purchaseStorer(handle, business, file, log);
    case 'responses':
      return responseStorer(handle, business, file, log);
    case 'acts':
      return actStorer(handle, business, file, log);
    case 'reputation':
      return readingStorer(handle, business, file, log);
    default:
      return assertNever(file.kind);
  }
}

function nothingToImport(file: Prepared, refused: readonly RefusedLine[]): Refusal {
  const first = refused[0];
  const why = first ? ` Row ${first.row}: ${first.message}` : '';
  const message = `${file.file.name}: none of its ${refused.length} rows can be stored.${why} Nothing was changed.`;
  return new Refusal('nothing_to_import', message, { file: file.file.name, refused });
}

// Only what the owner settled is remembered; what the header says it will say again.
function rememberChoices(
  handle: WritingHandle,
  { recognised, request, kind, survey, dateOrder, decimal }: Prepared,
): void {
  const { memory } = recognised;
  const isSettledByOwner =
    recognised.by === 'owner' || request.dateOrder !== null || request.decimal !== null;
  if (!isSettledByOwner) return;
  remember(handle, recognised.columns, {
    kind,
    mapping: recognised.mapping,
    dateOrder: request.dateOrder === null || !survey.day ? (memory?.dateOrder ?? null) : dateOrder,
    decimal: request.decimal === null || !survey.amount ? (memory?.decimal ?? null) : decimal,
  });
}
