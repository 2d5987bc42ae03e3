import { divideAll, type Sharing } from './exact-division';
import { shareInBigInts } from './share-in-bigints';

/** Beyond this sum of weights a step of the division would leave the whole numbers a double holds. */
const MOST_WEIGHT = 2 ** 50;
/** Picking the largest again and again is quickest for few; sorting for many. */
const FEW = 32;

/**
 * Shares out an amount (whole, zero or more) over the first `count` weights (whole, zero or more, their sum
 * above zero) by largest remainder, ties to the earlier; writes `shares`. Exact: no step of it rounds.
 * Source: measurement, section 2.
 */
export function shareOut(amount: number, count: number, sharing: Sharing): void {
  let total = 0;
  for (let i = 0; i < count; i++) total += sharing.weights[i] as number;
  if (!fitsDoubles(total)) {
    const weights = Array.from(sharing.weights.subarray(0, count), BigInt);
    sharing.shares.set(shareInBigInts(BigInt(amount), weights));
    return;
  }
  const left = amount - divideAll(amount, total, count, sharing);
  if (count <= FEW) handOut(left, count, sharing);
  else handOutSorted(left, count, sharing);
}

/** The same where all weights are equal. */
export function shareEvenly(amount: number, count: number, { shares }: Sharing): void {
  const each = Math.floor(amount / count);
  const left = amount - each * count;
  for (let i = 0; i < count; i++) shares[i] = i < left ? each + 1 : each;
}

/** Whether doubles divide exactly by weights of this sum. */
export function fitsDoubles(totalWeight: number): boolean {
  return totalWeight <= MOST_WEIGHT;
}

function handOut(left: number, count: number, { shares, remainders }: Sharing): void {
  for (let unit = 0; unit < left; unit++) {
    let largest = 0;
    for (let i = 1; i < count; i++) {
      if ((remainders[i] as number) > (remainders[largest] as number)) largest = i;
    }
    shares[largest] = (shares[largest] as number) + 1;
    remainders[largest] = -1;
  }
}

function handOutSorted(left: number, count: number, { shares, remainders }: Sharing): void {
  const order = Int32Array.from({ length: count }, (_, i) => i);
  order.sort((a, b) => (remainders[b] as number) - (remainders[a] as number) || a - b);
  for (const i of order.subarray(0, left)) shares[i] = (shares[i] as number) + 1;
}
