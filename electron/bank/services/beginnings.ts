import { type ActionRow, nextToUndo } from '../db/actions';
import type { ReadingHandle } from '../db/handle';

/** What making a book, and filling the sample, are called in the journal. */
export const MADE_THE_BOOK = 'Made the book';
export const MADE_THE_SAMPLE = 'Made the sample business';

/** The newest action that still stands; never the ones a book begins with, or Undo would empty it. */
export function undoable(handle: ReadingHandle): ActionRow | undefined {
  const next = nextToUndo(handle);
  return next && isBeginning(next) ? undefined : next;
}

/** Whether a book begins with this action. */
export function isBeginning({ name }: { readonly name: string }): boolean {
  return name === MADE_THE_BOOK || name === MADE_THE_SAMPLE;
}
