import { type Cents, cents } from '../money';

/**
 * Amounts in whole cents that add up to `total` (left out, to their rounded sum): each rounded down, then a
 * cent more for those with the largest fractions, earlier ones first. Source: measurement, section 4.6.
 * @throws RangeError when the total is no whole number of cents or too large for one
 */
export function centsFromReals(
  reals: readonly number[],
  total: number = Math.round(reals.reduce((sum, real) => sum + real, 0)),
): Cents[] {
  const floors = reals.map(Math.floor);
  const fraction = (at: number): number => (reals[at] as number) - (floors[at] as number);
  const left = cents(total) - floors.reduce((sum, floor) => sum + floor, 0);
  const order = [...reals.keys()].sort((a, b) => fraction(b) - fraction(a) || a - b);
  const each = order.length === 0 ? 0 : Math.floor(left / order.length);
  const more = left - each * order.length;
  order.forEach((at, rank) => {
    floors[at] = (floors[at] as number) + each + (rank < more ? 1 : 0);
  });
  return floors.map(cents);
}
