import type { UndoneImport } from '../../../../src/contract/imports';
import type { ActionRow } from '../../db/actions';
import type { ReadingHandle, WritingHandle } from '../../db/handle';
import { changedAgainSince } from '../../db/imports';
import { transact } from '../../db/journal';
import type { KeptRow } from '../../db/kept-rows';
import { dropLaterEdits, heldRows } from '../../db/later-edits';
import { type Reverted, markUndone, revertAction } from '../../db/undo';
import { type Context, todayOf } from '../context';
import { takeBack } from '../undo';
import { nameOfRow } from './row-names';
import { standingImport } from './standing-import';

type UndoChoice = { readonly id: number; readonly laterEdits?: 'keep' | 'drop' };

/**
 * Takes a whole import back: created rows go, changed fields return to what they were. What was changed by
 * hand since is kept and listed, or with `drop` taken back too, all in one action that can itself be undone.
 * What something later stands on is kept in any case.
 * @throws Refusal `not_found`, `already_undone`
 */
export function undoImport(context: Context, { id, laterEdits }: UndoChoice): UndoneImport {
  const { reader } = context.book;
  const { action } = standingImport(reader, id);
  if (laterEdits === 'drop') {
    const answer = (reverted: Reverted): UndoneImport => undone(reader, id, reverted, []);
    return answer(takeBackWithEdits(context, action, answer));
  }
  const edited = changedAgainSince(reader, action.id);
  const answer = (reverted: Reverted): UndoneImport => undone(reader, id, reverted, edited);
  return answer(takeBack(context, action, answer));
}

function takeBackWithEdits(
  context: Context,
  action: ActionRow,
  answer: (reverted: Reverted) => UndoneImport,
): Reverted {
  const { book, clock, requestId } = context;
  const spec = {
    name: action.name,
    today: todayOf(context),
    at: clock.now().toISOString(),
    kind: 'undo' as const,
    targetId: action.id,
    ...(requestId && { requestId }),
  };
  const write = (handle: WritingHandle): Reverted => {
    // What has to stay keeps its edits, too.
    dropLaterEdits(handle, action.id, heldRows(handle, action.id));
    const reverted = revertAction(handle, action.id);
    markUndone(handle, action.id, handle.actionId);
    return reverted;
  };
  return transact(book, spec, write, answer);
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
