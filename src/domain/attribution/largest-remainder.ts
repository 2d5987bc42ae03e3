import { type Cents, cents } from '../money';
import { sharingOf } from './exact-division';
import { shareInBigInts } from './share-in-bigints';
import { fitsDoubles, shareOut } from './share-out';

/**
 * Divides an amount of cents in proportion to weights (whole, zero or more) so that the parts add up to it
 * exactly: every part is rounded towards zero, and the cents left over go to the largest remainders, ties
 * to the earlier; a refund's parts are negative. Null when there is no weight at all.
 * Source: measurement, section 2.
 * @throws RangeError for a weight that is negative or not whole
 */
export function largestRemainder(
  amount: Cents,
  weights: readonly bigint[] | readonly number[],
): Cents[] | null {
  const sign = amount < 0 ? -1 : 1;
  const parts = partsOf(Math.abs(amount), weights);
  return parts && parts.map((part) => cents(sign * part));
}

function partsOf(amount: number, weights: readonly bigint[] | readonly number[]): number[] | null {
  const numbers: number[] = [];
  let total = 0;
  for (const weight of weights) {
    const number = Number(weight);
    if (!(Number.isInteger(number) && number >= 0)) throw new RangeError(`${weight} is no weight`);
    total += number;
    numbers.push(number);
  }
  if (total === 0) return null;
  return fitsDoubles(total)
    ? inDoubles(amount, numbers)
    : shareInBigInts(BigInt(amount), weights.map(BigInt));
}

function inDoubles(amount: number, weights: readonly number[]): number[] {
  const sharing = sharingOf(weights.length);
  sharing.weights.set(weights);
  shareOut(amount, weights.length, sharing);
  return [...sharing.shares];
}
