import { type ActionRow, nextToRedo } from '../db/actions';
import type { ReadingHandle, WritingHandle } from '../db/handle';
import { transact } from '../db/journal';
import { type Reverted, markUndone, revertAction } from '../db/undo';
import { undoable } from './beginnings';
import { type Context, todayOf } from './context';
import { keepEndedTests } from './ended-tests';

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
  if (!undoing) return { redone: null };
  const redone = { redone: undoing.name };
  doAgain(context, undoing, () => redone);
  return redone;
}

/** Looks at the book before an action is taken back, and at what that did; throws to leave it as it was. */
export type Care = {
  readonly before: (handle: ReadingHandle) => void;
  readonly after: (reverted: Reverted) => void;
};

/**
 * Takes one action back, keeping what was built on it since. `answer` is what the caller will say, stored
 * with the action so that a repeated request gets it again.
 */
export function takeBack(
  context: Context,
  action: ActionRow,
  answer: (reverted: Reverted) => unknown,
  care?: Care,
): Reverted {
  const mark = (handle: WritingHandle): void => markUndone(handle, action.id, handle.actionId);
  return act(context, action, { kind: 'undo', targetId: action.id, mark, answer, care });
}

/** Takes an undo back, so that what it undid stands again. */
export function doAgain(
  context: Context,
  undoing: ActionRow,
  answer: (reverted: Reverted) => unknown,
  care?: Care,
): Reverted {
  const targetId = undoing.target_id ?? 0;
  const mark = (handle: WritingHandle): void => {
    markUndone(handle, undoing.id, handle.actionId);
    markUndone(handle, targetId, null);
  };
  return act(context, undoing, { kind: 'redo', targetId, mark, answer, care });
}

type Step = {
  readonly kind: 'undo' | 'redo';
  readonly targetId: number;
  readonly mark: (handle: WritingHandle) => void;
  readonly answer: (reverted: Reverted) => unknown;
  readonly care: Care | undefined;
};

function act(context: Context, action: ActionRow, { kind, targetId, mark, answer, care }: Step): Reverted {
  const { book, clock, requestId } = context;
  const spec = {
    name: action.name,
    today: todayOf(context),
    at: clock.now().toISOString(),
    kind,
    targetId,
    ...(requestId && { requestId }),
  };
  const write = (handle: WritingHandle): Reverted => {
    care?.before(handle);
    const refuseLost = keepEndedTests(handle, spec.today);
    const reverted = revertAction(handle, action.id);
    mark(handle);
    refuseLost();
    care?.after(reverted);
    return reverted;
  };
  return transact(book, spec, write, answer);
}
