import { type Day, addDays, spanDays } from '../day';
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

/**
 * What stood at the end of the day before each of `days`, in one pass. Postings and days oldest first.
 * Points. @throws RangeError for days out of order
 */
export function openingsOf(
  postings: readonly DatedPoints[],
  days: readonly Day[],
  halfLives: HalfLives,
): ClassPoints[] {
  let state: ClassPoints = { deposit: 0, ask: 0, breach: 0 };
  let at: Day | null = null;
  let next = 0;
  return days.map((day) => {
    for (let posting = postings[next]; posting && posting.day < day; posting = postings[++next]) {
      state = carried(state, at, posting.day, halfLives);
      state = { ...state, [posting.class]: state[posting.class] + posting.points };
      at = posting.day;
    }
    const before = addDays(day, -1);
    state = carried(state, at, before, halfLives);
    at = before;
    return state;
  });
}

function carried(state: ClassPoints, from: Day | null, to: Day, halfLives: HalfLives): ClassPoints {
  if (from === null || from === to) return state;
  const days = spanDays(from, to);
  if (days < 0) throw new RangeError('Postings and days must be in order');
  const left = (cls: EntryClass): number => fade(state[cls], days, halfLives[cls]);
  return { deposit: left('deposit'), ask: left('ask'), breach: left('breach') };
}
