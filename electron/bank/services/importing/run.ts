import type { PreviewRow } from '../../../../src/contract/imports';
import { classifyDatabaseError } from '../../db/book-error';
import type { WritingHandle } from '../../db/handle';
import { insertImport, totalChanges } from '../../db/imports';
import { type OpenAction, beginAction } from '../../db/journal';
import { type LateIndexes, postponeIndexes } from '../../db/late-indexes';
import { beginLong, checkpointSoon, flushAhead } from '../../db/long-commit';
import { countPurchases } from '../../db/purchases';
import type { Steps } from '../../db/steps';
import { type Context, todayOf } from '../context';
import { breathe } from './data-rows';
import type { Prepared } from './prepare';
import { asRefusal } from './refusals';
import { remember } from './remembered';
import type { FileReport, StoredReceipt } from './report';
import { type StoreOptions, storeFile } from './store-file';
import { turns } from './turns';

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

/** To rehearse is to do everything and then take it back: the preview is the result by construction. */
export type RunOptions = StoreOptions & {
  /** What the caller answers, stored with the action so that a repeated request gets it again. */
  readonly answer?: (run: ImportRun) => unknown;
  /** Works out what will be asked for next, before all is committed; what comes back is called afterwards. */
  readonly foresee?: (handle: WritingHandle) => Steps<() => void>;
  /** Nobody waits for other answers of this process: what shortens the whole may hold up. */
  readonly isAlone?: boolean;
};

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
  const long = beginLong(action.handle);
  try {
    const late = options.isAlone ? lateIndexes(action.handle, files) : null;
    const before = totalChanges(action.handle);
    const { reports, previews, nothings } = await storeFiles(context, action.handle, files, options);
    if (options.rehearse || totalChanges(action.handle) === before) {
      action.rollBack();
      return { importId: null, at, files: reports, previews, nothings };
    }
    late?.make();
    const run = { importId: null, at, files: reports, previews: [], nothings: [] };
    const keepForeseen = options.foresee && (await stepByStep(context, options.foresee(action.handle)));
    await flushAhead(context.book);
    const kept = keep(action, files, run, title, options);
    keepForeseen?.();
    checkpointSoon(action.handle);
    return kept;
  } catch (error) {
    action.rollBack();
    throw classifyDatabaseError(asRefusal(error, title));
  } finally {
    long.end();
  }
}

// Where more sales come than there are, making the indexes once takes less than keeping them row by row.
function lateIndexes(handle: WritingHandle, files: readonly Prepared[]): LateIndexes | null {
  const sales = files.filter(({ kind }) => kind === 'purchases').map(({ survey }) => survey.rows);
  const coming = sales.reduce((sum, rows) => sum + rows, 0);
  return coming > countPurchases(handle) ? postponeIndexes(handle, 'purchase') : null;
}

async function stepByStep<T>({ signal }: Context, steps: Steps<T>): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await breathe();
    signal.throwIfAborted();
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
  readonly previews: (readonly PreviewRow[])[];
  readonly nothings: (string | null)[];
};

async function storeFiles(
  context: Context,
  handle: WritingHandle,
  files: readonly Prepared[],
  options: RunOptions,
): Promise<Stored> {
  const stored: Stored = { reports: [], previews: [], nothings: [] };
  const turn = turns(context, files);
  for (const file of files) {
    const { report, preview, nothing } = await storeFile(context, handle, file, options, turn);
    stored.reports.push(report);
    stored.previews.push(preview);
    stored.nothings.push(nothing);
  }
  return stored;
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
