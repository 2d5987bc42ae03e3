import { type Day, localDay } from '../day';

const HALF_DAY = 12 * 3600;

type HalfDay = { readonly before: Day; readonly after: Day; readonly changesAt: number };

/**
 * Turns instants into the civil day of an IANA zone, fast enough for a column of a million: in
 * twelve hours midnight comes at most once, so each half day is looked up a few times and kept.
 * Seconds since 1970. @throws RangeError for an unknown zone.
 */
export function utcDays(zone: string): (seconds: number) => Day {
  const known = new Map<number, HalfDay>();
  return (seconds) => {
    const index = Math.floor(seconds / HALF_DAY);
    let half = known.get(index);
    if (!half) {
      half = lookUp(index * HALF_DAY, zone);
      known.set(index, half);
    }
    return seconds < half.changesAt ? half.before : half.after;
  };
}

function lookUp(start: number, zone: string): HalfDay {
  const dayAt = (seconds: number): Day => localDay(new Date(seconds * 1000), zone);
  const before = dayAt(start);
  const after = dayAt(start + HALF_DAY - 1);
  if (before === after) return { before, after, changesAt: start };
  let [low, high] = [start, start + HALF_DAY - 1];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (dayAt(middle) === before) low = middle;
    else high = middle;
  }
  return { before, after, changesAt: high };
}
