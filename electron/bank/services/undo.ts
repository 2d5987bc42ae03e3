import { type ActionRow, nextToRedo } from '../db/actions';
import type { ReadingHandle, WritingHandle } from '../db/handle';
import type { Steps } from '../db/steps';
import { type Reverted, markUndone, revertAction, rowsOfAction } from '../db/undo';
import { undoable } from './beginnings';
import { type Context, todayOf } from './context';
import { keepEndedTests } from './ended-tests';
import { actInTurns } from './in-turns';

/**
 * Takes back the newest action that still stands; its name, or null when there is none.
 * @throws Refusal `cancelled`, `ended`
 */
export async function undo(context: Context): Promise<{ readonly undone: string | null }> {
  const action = undoable(context.book.reader);
  if (!action) return { undone: null };
  const undone = { undone: action.name };
  await takeBack(context, action, () => undone);
  return undone;
}

/**
 * Does again what was undone last; its name, or null when there is nothing or something new came after.
 * @throws Refusal `cancelled`, `ended`
 */
export async function redo(context: Context): Promise<{ readonly redone: string | null }> {
  const undoing = nextToRedo(context.book.reader);
  if (!undoing) return { redone: null };
  const redone = { redone: undoing.name };
  await doAgain(context, undoing, () => redone);
  return redone;
}

/** Looks at the book before an action is taken back, and at what that did; throws to leave it as it was. */
export type Care = {
  readonly before: (handle: ReadingHandle) => Steps<void>;
  readonly after: (reverted: Reverted) => void;
};

/**
 * Takes one action back, keeping what was built on it since. `answer` is what the caller will say, stored
 * with the action so that a repeated request gets it again. Of a large one progress is told, and a cancel
 * leaves the book as it was. @throws Refusal `cancelled`, `ended`
 */
export async function takeBack(
  context: Context,
  action: ActionRow,
  answer: (reverted: Reverted) => unknown,
  care?: Care,
): Promise<Reverted> {
  const mark = (handle: WritingHandle): void => markUndone(handle, action.id, handle.actionId);
  return act(context, action, { kind: 'undo', targetId: action.id, mark, answer, care });
}

/** Takes an undo back, so that what it undid stands again. @throws Refusal `cancelled`, `ended` */
export async function doAgain(
  context: Context,
  undoing: ActionRow,
  answer: (reverted: Reverted) => unknown,
  care?: Care,
): Promise<Reverted> {
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

async function act(
  context: Context,
  action: ActionRow,
  { kind, targetId, mark, answer, care }: Step,
): Promise<Reverted> {
  const { book, clock, requestId } = context;
  const spec = {
    name: action.name,
    today: todayOf(context),
    at: clock.now().toISOString(),
    kind,
    targetId,
    ...(requestId && { requestId }),
  };
  const write = function* (handle: WritingHandle): Steps<Reverted> {
    if (care) yield* care.before(handle);
    const refuseLost = keepEndedTests(handle, spec.today);
    const reverted = yield* revertAction(handle, action.id);
    mark(handle);
    refuseLost();
    care?.after(reverted);
    return reverted;
  };
  const extent = { doing: `${DOING[kind]}: ${action.name}`, rows: rowsOfAction(book.reader, action.id) };
  return actInTurns(context, spec, extent, write, answer);
}

const DOING = { undo: 'Undoing', redo: 'Doing again' };
