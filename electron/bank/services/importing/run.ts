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
import type { Prepared } from './prepare';
import { asRefusal } from './refusals';
import { remember } from './remembered';
import { type FileReport, type StoredReceipt, reportOf } from './report';
import { type RefusedLine, rowLog } from './row-log';
import { peopleStorer } from './store-people';
import { purchaseStorer } from './store-purchases';
import { responseStorer } from './store-responses';
import type { Storer } from './storer';

/** What an import did, or would do. `importId` is null where nothing was kept: a rehearsal, or nothing new. */
export type ImportRun = {
  readonly importId: number | null;
  readonly at: string;
  readonly files: readonly FileReport[];
  /** The first rows of each file as the book holds them; only from a rehearsal. */
  readonly previews: readonly (readonly PreviewRow[])[];
};

export type RunOptions = {
  /** Do everything and then take it back: the preview is the result by construction. */
  readonly rehearse: boolean;
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
    const { reports, previews } = await storeFiles(context, action.handle, files, options.rehearse);
    if (options.rehearse || totalChanges(action.handle) === before) {
      action.rollBack();
      return { importId: null, at, files: reports, previews };
    }
    return keep(action, files, { importId: null, at, files: reports, previews: [] }, title, options);
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

async function storeFiles(
  context: Context,
  handle: WritingHandle,
  files: readonly Prepared[],
  withPreviews: boolean,
): Promise<{ reports: FileReport[]; previews: PreviewRow[][] }> {
  const business = businessOf(context);
  const reports: FileReport[] = [];
  const previews: PreviewRow[][] = [];
  for (const file of files) {
    const { report, preview } = await storeFile(context, handle, business, file, withPreviews);
    reports.push(report);
    previews.push(preview);
  }
  return { reports, previews };
}

async function storeFile(
  context: Context,
  handle: WritingHandle,
  business: Business,
  file: Prepared,
  withPreview: boolean,
): Promise<{ report: FileReport; preview: PreviewRow[] }> {
  const log = rowLog(business.currency);
  const storer = storerOf(handle, business, file, log);
  let done = 0;
  const skipped = new Map<SkipReason, number>();
  const visit = dataRows(file.recognised, {
    counted: () => {
      done += 1;
    },
    row: storer.add,
    skipped: (reason) => {
      skipped.set(reason, (skipped.get(reason) ?? 0) + 1);
    },
  });
  for await (const batch of file.recognised.table.batches(context.signal)) {
    visit.batch(batch);
    for (const row of batch.oddRows) log.warn(row, [{ reason: 'odd_quotes', column: '', value: '' }]);
    await turn(context, done, file.survey.rows);
  }
  visit.end();
  if (log.refused.length === done) throw nothingToImport(file, log.refused);
  for (const _ of storer.finish()) await turn(context, done, file.survey.rows);
  const report = reportOf(file, storer.tally(), log, skipped);
  return { report, preview: withPreview ? storer.preview() : [] };
}

async function turn(context: Context, done: number, total: number): Promise<void> {
  context.report({ done, total, doing: 'Storing the rows' });
  await breathe();
  context.signal.throwIfAborted();
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
    case 'reputation':
      throw new Refusal('not_yet', `Files of ${file.kind} cannot be imported yet. Nothing was changed.`);
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
