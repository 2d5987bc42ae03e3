import { type Day, addDays, spanDays } from '../day';
import { type DatedPoints, fade } from './balance';
import { byDay } from './by-day';
import { type ClassPoints, type DayEnds, dayEnds } from './day-ends';
import { type Fading, fadesAlike } from './fading';
import { ENTRY_CLASSES, type EntryClass, type HalfLives } from './rate-card';

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
 * The balance after each entry of some days, oldest first by (day, seq), under the half-lives of each
 * day's own card. `postings` are all that counts up to the last of those days, oldest first; `entries` are
 * all of the days they are on. Points. Source: measurement, section 1.
 */
export function balancesAfterEach(
  postings: readonly DatedPoints[],
  entries: readonly DatedPoints[],
  fading: Fading,
): number[] {
  return balancesFrom(dayEnds(postings), entries, fading);
}

/** The same where what stood at the ends of days is known already. */
export function balancesFrom(
  ends: Pick<DayEnds, 'on'>,
  entries: readonly DatedPoints[],
  fading: Fading,
): number[] {
  return [...byDay(entries)].flatMap(([day, entriesOfDay]) => {
    const before = addDays(day, -1);
    const lives = fading(day);
    return runningBalances(ends.on(before, lives), before, entriesOfDay, lives);
  });
}

const NOTHING: ClassPoints = { deposit: 0, ask: 0, breach: 0 };

/**
 * What stood at the end of the day before each of `days`, in one pass for each set of half-lives:
 * `livesOf` says which hold for what follows on that day. Postings and days oldest first. Points.
 * @throws RangeError for days out of order
 */
export function openingsOf(
  postings: readonly DatedPoints[],
  days: readonly Day[],
  livesOf: (day: Day) => HalfLives,
): ClassPoints[] {
  let lives: HalfLives | null = null;
  let state: ClassPoints = NOTHING;
  let at: Day | null = null;
  let next = 0;
  return days.map((day) => {
    const now = livesOf(day);
    if (lives === null || !fadesAlike(lives, now)) [state, at, next] = [NOTHING, null, 0];
    lives = now;
    for (let posting = postings[next]; posting && posting.day < day; posting = postings[++next]) {
      state = carried(state, at, posting.day, now);
      state = { ...state, [posting.class]: state[posting.class] + posting.points };
      at = posting.day;
    }
    const before = addDays(day, -1);
    state = carried(state, at, before, now);
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
