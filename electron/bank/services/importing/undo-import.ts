import type { UndoneImport } from '../../../../src/contract/imports';
import type { ActionRow } from '../../db/actions';
import type { ReadingHandle, WritingHandle } from '../../db/handle';
import { changedAgainSince } from '../../db/imports';
import type { KeptRow } from '../../db/kept-rows';
import { dropLaterEdits, heldRows } from '../../db/later-edits';
import { type Steps, atWeight } from '../../db/steps';
import { type Reverted, markUndone, revertAction, rowsOfAction } from '../../db/undo';
import { type Context, todayOf } from '../context';
import { actInTurns } from '../in-turns';
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
  const spec = {
    name: action.name,
    today: todayOf(context),
    at: clock.now().toISOString(),
    kind: 'undo' as const,
    targetId: action.id,
    ...(requestId && { requestId }),
  };
  const write = function* (handle: WritingHandle): Steps<Reverted> {
    // What has to stay keeps its edits, too.
    const held = yield* atWeight(HALF, heldRows(handle, action.id));
    yield* dropLaterEdits(handle, action.id, held);
    const reverted = yield* atWeight(HALF, revertAction(handle, action.id));
    markUndone(handle, action.id, handle.actionId);
    return reverted;
  };
  const extent = { doing: `Undoing: ${action.name}`, rows: rowsOfAction(book.reader, action.id) };
  return actInTurns(context, spec, extent, write, answer);
}

// It is taken back twice, the first time to see what has to stay.
const HALF = 1 / 2;

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
