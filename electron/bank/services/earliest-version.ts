import { type Day, addDays } from '../../../src/domain/day';
import { formatDay, formatMonth } from '../../../src/domain/format/day';
import { monthOf } from '../../../src/domain/month';
import type { ReadingHandle } from '../db/handle';
import { lastLockedDay } from '../db/month-locks';

const LOCALE = 'en-GB';

/** The first day a new version may take effect, and why no day before it. */
export type EarliestVersion = { readonly day: Day; readonly because: string };

/**
 * From when a new version of something dated may hold: not before the newest one, whose day `newestOn` is,
 * and not within a locked month. `what` begins the sentence, as “A rule may”. Null when any day will do.
 */
export function earliestVersion(
  handle: ReadingHandle,
  newestOn: Day | null,
  what: string,
): EarliestVersion | null {
  const locked = lastLockedDay(handle);
  if (locked !== null && (newestOn === null || locked >= newestOn)) return afterLock(locked, what);
  if (newestOn === null) return null;
  const on = formatDay(newestOn, LOCALE);
  return {
    day: newestOn,
    because: `The version before takes effect on ${on}. A newer one cannot begin before it.`,
  };
}

function afterLock(locked: Day, what: string): EarliestVersion {
  const day = addDays(locked, 1);
  const month = formatMonth(monthOf(locked), LOCALE);
  return {
    day,
    because: `${month} is locked, and a locked month never changes. ${what} begin on ${formatDay(day, LOCALE)} or later.`,
  };
}
