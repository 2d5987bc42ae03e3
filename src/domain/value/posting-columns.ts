import { type Day, dayNumber } from '../day';
import { fade } from '../ledger/balance';
import type { Fading } from '../ledger/fading';
import { ENTRY_CLASSES } from '../ledger/rate-card';

/**
 * Postings in columns: a posting counts on the days after and with `from`, before `until`. Days are day
 * numbers, `classes` places in `ENTRY_CLASSES`, `owners` places in the records; points.
 */
export type PostingColumns = {
  readonly days: Int32Array;
  readonly from: Int32Array;
  readonly until: Int32Array;
  readonly classes: Uint8Array;
  readonly points: Float64Array;
  readonly owners: Int32Array;
};

/** Until when something counts that is not voided. */
export const NEVER = 2 ** 31 - 1;

/**
 * The balance of each of `contacts` contacts at the end of a day as it was known then: recorded by that
 * day, and not voided by it. Points. Source: measurement, sections 0 (bitemporal) and 1.
 */
export function balancesOfColumns(
  { days, from, until, classes, points, owners }: PostingColumns,
  contacts: number,
  fading: Fading,
): (day: Day) => Float64Array {
  const oldest = days.reduce((first, day) => Math.min(first, day), Infinity);
  const shareLeft = sharesLeft();
  return (day) => {
    const today = dayNumber(day);
    const lives = fading(day);
    const left = ENTRY_CLASSES.map((cls) => shareLeft(lives[cls], today - oldest));
    const balances = new Float64Array(contacts);
    for (let i = 0; i < days.length; i++) {
      if ((from[i] as number) > today || (until[i] as number) <= today) continue;
      const age = today - (days[i] as number);
      const share = (left[classes[i] as number] as Float64Array)[age] as number;
      const owner = owners[i] as number;
      balances[owner] = (balances[owner] as number) + (points[i] as number) * share;
    }
    return balances;
  };
}

// What is left of a point after 0, 1, 2 … days: ages repeat, from one day asked of to the next too, and powers
// are the cost of fading. Made for some years ahead, as days are asked of one after the other.
const AHEAD = 2048;

function sharesLeft(): (halfLife: number | null, mostDays: number) => Float64Array {
  const known = new Map<number | null, Float64Array>();
  return (halfLife, mostDays) => {
    const days = Number.isFinite(mostDays) ? Math.max(0, mostDays) + 1 : 0;
    const before = known.get(halfLife);
    if (before && before.length >= days) return before;
    const shares = new Float64Array(Math.ceil(days / AHEAD) * AHEAD).map((_, age) => fade(1, age, halfLife));
    known.set(halfLife, shares);
    return shares;
  };
}
