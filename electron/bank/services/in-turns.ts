import { Refusal } from '../../../src/contract/failure';
import { classifyDatabaseError } from '../db/book-error';
import type { WritingHandle } from '../db/handle';
import { type ActionSpec, beginAction } from '../db/journal';
import { beginLong, checkpointSoon, flushAhead } from '../db/long-commit';
import type { Steps } from '../db/steps';
import type { Context } from './context';
import { TURN_MS, breathe } from './importing/data-rows';
import { foreseeToday } from './today';

/** From so many rows on an action is written as an import is, so that its end holds nobody up. */
const LONG_ROWS = 5000;

/** What is being done, in words, and to how many rows. */
export type Extent = { readonly doing: string; readonly rows: number };

/**
 * Carries out one action in turns: others are answered in between, progress is told, and a cancel takes all of
 * it back. Of small ones nothing is told. On disk when answered; `answer` is what a repeated request gets.
 * @throws Refusal `cancelled`; BookError; whatever `write` throws
 */
export async function actInTurns<T>(
  context: Context,
  spec: ActionSpec,
  extent: Extent,
  write: Write<T>,
  answer: (result: T) => unknown,
): Promise<T> {
  const action = beginAction(context.book, spec);
  let long: ReturnType<typeof beginLong> | null = null;
  try {
    if (extent.rows >= LONG_ROWS) long = beginLong(action.handle);
    const steps = long ? thenForesee(context, action.handle, write) : plainly(action.handle, write);
    const { result, keepForeseen } = await inTurns(context, extent, steps);
    if (long) await flushAhead(context.book);
    action.commit(answer(result));
    keepForeseen();
    if (long) checkpointSoon(action.handle);
    return result;
  } catch (error) {
    action.rollBack();
    throw classifyDatabaseError(asRefusal(error));
  } finally {
    long?.end();
  }
}

type Write<T> = (handle: WritingHandle) => Steps<T>;
type Written<T> = { readonly result: T; readonly keepForeseen: () => void };

function* plainly<T>(handle: WritingHandle, write: Write<T>): Steps<Written<T>> {
  return { result: yield* write(handle), keepForeseen: () => {} };
}

// After a long one Today would take a while, too.
function* thenForesee<T>(context: Context, handle: WritingHandle, write: Write<T>): Steps<Written<T>> {
  return { result: yield* write(handle), keepForeseen: yield* foreseeToday(context, handle) };
}

/** Tries something out in turns, and takes it back whatever it comes to. @throws as `actInTurns` */
export async function tryInTurns<T>(
  context: Context,
  spec: ActionSpec,
  extent: Extent,
  write: Write<T>,
): Promise<T> {
  const action = beginAction(context.book, spec);
  try {
    return await inTurns(context, extent, write(action.handle));
  } catch (error) {
    throw classifyDatabaseError(asRefusal(error));
  } finally {
    action.rollBack();
  }
}

async function inTurns<T>(context: Context, { doing, rows }: Extent, steps: Steps<T>): Promise<T> {
  context.signal.throwIfAborted(); // cancelled while it waited for others
  let [done, since, wasTold] = [0, performance.now(), false];
  for (;;) {
    const step = steps.next();
    if (step.done) {
      if (wasTold) context.report({ done: rows, total: rows, doing });
      return step.value;
    }
    done += step.value;
    if (performance.now() - since < TURN_MS) continue;
    context.report({ done: Math.min(Math.round(done), rows), total: rows, doing });
    wasTold = true;
    await breathe();
    context.signal.throwIfAborted();
    since = performance.now();
  }
}

function asRefusal(error: unknown): unknown {
  if (!(error instanceof Error) || error.name !== 'AbortError') return error;
  return new Refusal('cancelled', 'Cancelled: nothing was changed.');
}
