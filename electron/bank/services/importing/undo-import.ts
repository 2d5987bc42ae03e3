import type { UndoneImport } from '../../../../src/contract/imports';
import type { ActionRow } from '../../db/actions';
import type { ReadingHandle, WritingHandle } from '../../db/handle';
import { changedAgainSince } from '../../db/imports';
import type { KeptRow } from '../../db/kept-rows';
import { dropLaterEdits, takenBack } from '../../db/later-edits';
import type { Steps } from '../../db/steps';
import { type Reverted, markUndone, revertAction, rowsOfAction } from '../../db/undo';
import { type Context, todayOf } from '../context';
import { actInTurns, tryInTurns } from '../in-turns';
import { takeBack } from '../undo';
import { nameOfRow } from './row-names';
import { standingImport } from './standing-import';

type UndoChoice = { readonly id: number; readonly laterEdits?: 'keep' | 'drop' };

/**
 * Takes a whole import back: created rows go, changed fields return to what they were. What was changed by
 * hand since is kept and listed, or with `drop` taken back too, all in one action that can itself be undone.
 * What something later stands on is kept in any case. Others are answered in between; progress is told, and a
 * cancel leaves the book as it was.
 * @throws Refusal `not_found`, `already_undone`, `cancelled`
 */
export async function undoImport(context: Context, { id, laterEdits }: UndoChoice): Promise<UndoneImport> {
  const { reader } = context.book;
  const { action } = standingImport(reader, id);
  if (laterEdits === 'drop') {
    const answer = (reverted: Reverted): UndoneImport => undone(reader, id, reverted, []);
    return answer(await takeBackWithEdits(context, action, answer));
  }
  const edited = changedAgainSince(reader, action.id);
  const answer = (reverted: Reverted): UndoneImport => undone(reader, id, reverted, edited);
  return answer(await takeBack(context, action, answer));
}

async function takeBackWithEdits(
  context: Context,
  action: ActionRow,
  answer: (reverted: Reverted) => UndoneImport,
): Promise<Reverted> {
  const { book, clock, requestId } = context;
  const trial = { name: action.name, today: todayOf(context), at: clock.now().toISOString() };
  const extent = { doing: `Undoing: ${action.name}`, rows: rowsOfAction(book.reader, action.id) };
  // What has to stay keeps its edits, too: it is taken back twice, the first time to see what that is.
  const held = await tryInTurns(halfOf(context, 0), trial, extent, (handle) => takenBack(handle, action.id));
  const spec = {
    ...trial,
    kind: 'undo' as const,
    targetId: action.id,
    ...(requestId && { requestId }),
  };
  const write = function* (handle: WritingHandle): Steps<Reverted> {
    yield* dropLaterEdits(handle, action.id, held);
    const reverted = yield* revertAction(handle, action.id);
    markUndone(handle, action.id, handle.actionId);
    return reverted;
  };
  return actInTurns(halfOf(context, extent.rows / 2), spec, extent, write, answer);
}

/** Tells of half the work, after so many rows that are done. */
function halfOf(context: Context, before: number): Context {
  return {
    ...context,
    report: (progress) => context.report({ ...progress, done: Math.round(before + progress.done / 2) }),
  };
}

function undone(
  reader: ReadingHandle,
  importId: number,
  { removed, restored, kept }: Reverted,
  edited: readonly KeptRow[],
): UndoneImport {
  const listed = [
    ...kept.map((row) => ({ ...row, why: 'was changed, or is needed by something that came later' })),
    ...edited.map((row) => ({ ...row, why: 'a field was changed again since and stays as it is' })),
  ];
  return {
    importId,
    removed,
    restored,
    kept: listed.map(({ table, rowId, why }) => ({ what: nameOfRow(reader, table, rowId), why })),
  };
}
