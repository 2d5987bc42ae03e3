import { Refusal } from '../../../src/contract/failure';
import type { DependedOn, Dependent } from '../../../src/contract/history';
import { localDay } from '../../../src/domain/day';
import { findAction } from '../db/actions';
import { BookError } from '../db/book-error';
import { type DependentDeed, dependentsOf } from '../db/dependents';
import type { ReadingHandle } from '../db/handle';
import { importOfAction } from '../db/imports';
import type { Steps } from '../db/steps';
import type { Reverted } from '../db/undo';
import { type Context, businessOf } from './context';
import { sentenceOf } from './history-words';
import type { Care } from './undo';

// As many as an owner would go through by hand; how many more there are is said.
const MOST_LISTED = 20;

/**
 * Takes an action back only where that leaves the book exactly as if it had never been; otherwise nothing
 * is changed. Asked within the action itself, so that nobody can come in between.
 * @throws Refusal `depended_on`
 */
export async function carefully(
  context: Context,
  actionId: number,
  step: (care: Care) => Promise<unknown>,
): Promise<void> {
  const before = function* (handle: ReadingHandle): Steps<void> {
    const found = yield* dependentsOf(handle, actionId);
    if (found.length > 0) throw refusalOf(context, handle, actionId, found);
  };
  const after = ({ kept, skipped }: Reverted): void => {
    if (kept.length > 0 || skipped.length > 0) throw refusalOf(context, context.book.reader, actionId, []);
  };
  try {
    await step({ before, after });
  } catch (error) {
    throw isConstraint(error) ? refusalOf(context, context.book.reader, actionId, []) : error;
  }
}

function refusalOf(
  context: Context,
  handle: ReadingHandle,
  actionId: number,
  found: readonly DependentDeed[],
): Refusal {
  const details: DependedOn = {
    dependents: found.slice(0, MOST_LISTED).flatMap((deed) => dependentOf(context, handle, deed)),
    total: found.length,
    importId: importOfAction(handle, actionId),
  };
  return new Refusal('depended_on', sentenceOf(details, found), details);
}

function dependentOf(context: Context, handle: ReadingHandle, { id, undone }: DependentDeed): Dependent[] {
  const action = findAction(handle, id);
  if (!action) return [];
  const { at, name } = action;
  const day = localDay(new Date(at), businessOf(context).zone);
  return [{ id, at, day, name, step: undone === 1 ? 'redo' : 'undo' }];
}

function isConstraint(error: unknown): boolean {
  const cause = error instanceof BookError ? error.cause : undefined;
  return cause instanceof Error && 'code' in cause && String(cause.code).startsWith('SQLITE_CONSTRAINT');
}
