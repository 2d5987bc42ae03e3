import { type Day, spanDays } from '../day';
import { type DatedPoints, fade } from './balance';
import { ENTRY_CLASSES, type EntryClass, type HalfLives } from './rate-card';

/** Points by class at the end of a day. */
export type ClassPoints = Readonly<Record<EntryClass, number>>;

/**
 * The balance after each entry, as a bank's list shows it: entries are in order of (day, seq), and
 * `opening` is what stood at the end of `openingDay`, on or before the first entry's day. Points.
 */
export function runningBalances(
  opening: ClassPoints,
  openingDay: Day,
  entries: readonly DatedPoints[],
  halfLives: HalfLives,
): number[] {
  const state: Record<EntryClass, number> = { ...opening };
  let at = openingDay;
  return entries.map((entry) => {
    const days = spanDays(at, entry.day);
    if (days < 0) throw new RangeError('Entries must be in order of their day');
    for (const cls of ENTRY_CLASSES) state[cls] = fade(state[cls], days, halfLives[cls]);
    at = entry.day;
    state[entry.class] += entry.points;
    return state.deposit + state.ask + state.breach;
  });
}
