import type { Day } from '../day';

/** The days a giveaway was held or sent on, oldest first, each once. */
export function giveawayDays(startsOn: Day, furtherDays: readonly Day[]): readonly [Day, ...Day[]] {
  const [first = startsOn, ...further] = [...new Set([startsOn, ...furtherDays])].sort();
  return [first, ...further];
}

/** A day of a giveaway before and after a change: null where it came to be, or is no more. */
export type MovedDay = { readonly from: Day | null; readonly to: Day | null };

/** What became of each day: those that stay first, then those that moved, that came and that went. */
export function movedDays(before: readonly Day[], after: readonly Day[]): MovedDay[] {
  const stay = before.filter((day) => after.includes(day)).map((day) => ({ from: day, to: day }));
  const gone = before.filter((day) => !after.includes(day));
  const come = after.filter((day) => !before.includes(day));
  const moved = Array.from({ length: Math.max(gone.length, come.length) }, (_, at) => ({
    from: gone[at] ?? null,
    to: come[at] ?? null,
  }));
  return [...stay, ...moved];
}
