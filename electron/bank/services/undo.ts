import { type ActionRow, nextToRedo } from '../db/actions';
import type { WritingHandle } from '../db/handle';
import { transact } from '../db/journal';
import { type Reverted, markUndone, revertAction } from '../db/undo';
import { undoable } from './beginnings';
import { type Context, todayOf } from './context';

/** Takes back the newest action that still stands; its name, or null when there is none. */
export function undo(context: Context): { readonly undone: string | null } {
  const action = undoable(context.book.reader);
  if (!action) return { undone: null };
  const undone = { undone: action.name };
  takeBack(context, action, () => undone);
  return undone;
}

/** Does again what was undone last; its name, or null when there is nothing or something new came after. */
export function redo(context: Context): { readonly redone: string | null } {
  const undoing = nextToRedo(context.book.reader);
  if (!undoing || undoing.target_id === null) return { redone: null };
  const { target_id: targetId } = undoing;
  const redone = { redone: undoing.name };
  const redoIt = (handle: WritingHandle): Reverted => {
    const reverted = revertAction(handle, undoing.id);
    markUndone(handle, undoing.id, handle.actionId);
    markUndone(handle, targetId, null);
    return reverted;
  };
  act(context, undoing, { kind: 'redo', targetId, write: redoIt, answer: () => redone });
  return redone;
}

/**
 * Takes one action back, keeping what was built on it since. `answer` is what the caller will say, stored
 * with the action so that a repeated request gets it again.
 */
export function takeBack(
  context: Context,
  action: ActionRow,
  answer: (reverted: Reverted) => unknown,
): Reverted {
  const write = (handle: WritingHandle): Reverted => {
    const reverted = revertAction(handle, action.id);
    markUndone(handle, action.id, handle.actionId);
    return reverted;
  };
  return act(context, action, { kind: 'undo', targetId: action.id, write, answer });
}

type Step = {
  readonly kind: 'undo' | 'redo';
  readonly targetId: number;
  readonly write: (handle: WritingHandle) => Reverted;
  readonly answer: (reverted: Reverted) => unknown;
};

function act(context: Context, action: ActionRow, { kind, targetId, write, answer }: Step): Reverted {
  const { book, clock, requestId } = context;
  const spec = {
    name: action.name,
    today: todayOf(context),
    at: clock.now().toISOString(),
    kind,
    targetId,
    ...(requestId && { requestId }),
  };
  return transact(book, spec, write, answer);
}
