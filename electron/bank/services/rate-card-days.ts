import { type Day, addDays } from '../../../src/domain/day';
import { formatDay } from '../../../src/domain/format/day';
import type { RateCard } from '../../../src/domain/ledger/rate-card';
import type { ReadingHandle } from '../db/handle';
import { lastLockedDay } from '../db/month-locks';

/** A day as the book's own sentences write it: `1 Dec 2026`. */
export function inWords(day: Day): string {
  return formatDay(day, 'en-GB');
}

/** The first day a new card may take effect, with the sentence that says why no day before it. */
export function earliestEffect(
  handle: ReadingHandle,
  cards: readonly RateCard[],
): { readonly day: Day; readonly because: string } {
  const newest = cards.at(-1)?.takesEffectOn;
  if (newest === undefined) throw new RangeError('A book has at least one rate card');
  const locked = lastLockedDay(handle);
  if (locked !== null && locked >= newest) {
    return {
      day: addDays(locked, 1),
      because: `Everything up to ${inWords(locked)} is closed, and closed months never change. A new rate card begins later.`,
    };
  }
  const because = `The newest rate card takes effect on ${inWords(newest)}. A newer one cannot begin before it.`;
  return { day: newest, because };
}
