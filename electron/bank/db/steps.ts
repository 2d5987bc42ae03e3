/**
 * Work on the book that stops now and then, so that others may have a turn meanwhile. It yields how many rows
 * more are done: parts of a row where it is gone over more than once, 0 where nothing new is.
 */
export type Steps<T> = Generator<number, T>;

/** How many rows are worked on between two stops: a few milliseconds, whatever is done to them. */
export const ROWS_PER_STEP = 250;

/** How much of the work on a row that goes it is to find out whether it may. */
export const LOOKED_AT = 0.1;

/** Ids from `first` to `last`, both included, in parts of at most `size`. */
export function* partsOf(
  first: number,
  last: number,
  size: number = ROWS_PER_STEP,
): Generator<{ readonly first: number; readonly last: number }> {
  for (let from = first; from <= last; from += size)
    yield { first: from, last: Math.min(from + size - 1, last) };
}
