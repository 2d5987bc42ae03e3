import { INDEX_MONTHS, total, windowOf } from './index-month';

/** What is usual is taken from so many months ago, at most and at least. */
const [USUAL_FROM, USUAL_TO] = [12, 3];

/**
 * A count of three months beside what was usual for three months, a quarter to a year ago: 50 is as usual, 0
 * nothing, 100 out of reach. `counts` are by month, `at` the last of the three. Null in the first two months,
 * and where none was ever noted: a business that does not note them is not marked down for it.
 * Source: measurement, section 5.
 */
export function countScore(counts: readonly number[], at: number): number | null {
  if (at < INDEX_MONTHS - 1 || total(counts.slice(0, at + 1)) === 0) return null;
  const now = total(windowOf(counts, at));
  return (100 * now) / (now + Math.max(1, usualBefore(counts, at) ?? now));
}

function usualBefore(counts: readonly number[], at: number): number | null {
  const totals: number[] = [];
  for (let end = Math.max(INDEX_MONTHS - 1, at - USUAL_FROM); end <= at - USUAL_TO; end++)
    totals.push(total(windowOf(counts, end)));
  return totals.length === 0 ? null : total(totals) / totals.length;
}
