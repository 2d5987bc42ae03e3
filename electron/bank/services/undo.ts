import { type ActionRow, nextToRedo } from '../db/actions';
import type { WritingHandle } from '../db/handle';
import { transact } from '../db/journal';
import { type Reverted, markUndone, revertAction } from '../db/undo';
import { undoable } from './beginnings';
import { type Context, todayOf } from './context';

/** Takes back the newest action that still stands; its name, or null when there is none. */
export function undo(context: Context): { readonly undone: string | null } {
  const action = undoable(context);
  if (!action) return { undone: null };
  takeBack(context, action);
  return { undone: action.name };
}

/** Does again what was undone last; its name, or null when there is nothing or something new came after. */
export function redo(context: Context): { readonly redone: string | null } {
  const undoing = nextToRedo(context.book.reader);
  if (!undoing || undoing.target_id === null) return { redone: null };
  const { target_id: targetId } = undoing;
  act(context, undoing, 'redo', targetId, (handle) => {
    const reverted = revertAction(handle, undoing.id);
    markUndone(handle, undoing.id, handle.actionId);
    markUndone(handle, targetId, null);
    return reverted;
  });
  return { redone: undoing.name };
}

/** Takes one action back, keeping what was built on it since. */
export function takeBack(context: Context, action: ActionRow): Reverted {
  return act(context, action, 'undo', action.id, (handle) => {
    const reverted = revertAction(handle, action.id);
    markUndone(handle, action.id, handle.actionId);
    return reverted;
  });
}

function act(
  context: Context,
  action: ActionRow,
  kind: 'undo' | 'redo',
  targetId: number,
  write: (handle: WritingHandle) => Reverted,
): Reverted {
  const { book, clock, requestId } = context;
  const spec = {
    name: action.name,
    today: todayOf(context),
    at: clock.now().toISOString(),
    kind,
    targetId,
    ...(requestId && { requestId }),
  };
  return transact(book, spec, write);
}
