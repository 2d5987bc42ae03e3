import { type ActionRow, nextToUndo } from '../db/actions';
import type { ReadingHandle } from '../db/handle';

/** What making a book, and filling the sample, are called in the journal. */
export const MADE_THE_BOOK = 'Made the book';
export const MADE_THE_SAMPLE = 'Made the sample business';

/** The newest action that still stands; never the ones a book begins with, or Undo would empty it. */
export function undoable(handle: ReadingHandle): ActionRow | undefined {
  const next = nextToUndo(handle);
  return next?.name === MADE_THE_BOOK || next?.name === MADE_THE_SAMPLE ? undefined : next;
}
