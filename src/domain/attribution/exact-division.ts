/** Room for one sharing out, made once and written again and again: an amount per touch would cost more. */
export type Sharing = {
  readonly weights: Float64Array;
  readonly shares: Float64Array;
  readonly remainders: Float64Array;
};

/** Room for up to that many weights. */
export function sharingOf(most: number): Sharing {
  const row = (): Float64Array => new Float64Array(most);
  return { weights: row(), shares: row(), remainders: row() };
}

/**
 * Writes into `shares` amount * weight divided by the total, and into `remainders` what remains, for the first
 * `count` weights; returns the sum of the quotients. All are whole and zero or more, the total at most 2^50.
 */
export function divideAll(amount: number, total: number, count: number, sharing: Sharing): number {
  const { weights, shares, remainders } = sharing;
  const base = digitBase(amount, total);
  let top = 1;
  while (amount / top >= base) top *= base;
  let sum = 0;
  for (let i = 0; i < count; i++) {
    // Weights in a row are often the same: what holds for the one before holds for it.
    if (i > 0 && weights[i] === weights[i - 1]) {
      shares[i] = shares[i - 1] as number;
      remainders[i] = remainders[i - 1] as number;
    } else divideDigits(amount, total, i, base, top, sharing);
    sum += shares[i] as number;
  }
  return sum;
}

function divideDigits(
  amount: number,
  total: number,
  i: number,
  base: number,
  top: number,
  { weights, shares, remainders }: Sharing,
): void {
  const weight = weights[i] as number;
  let rest = amount;
  let quotient = 0;
  let remainder = 0;
  for (let scale = top; scale >= 1; scale /= base) {
    const digit = Math.floor(rest / scale);
    rest -= digit * scale;
    const dividend = remainder * base + digit * weight;
    const times = Math.floor(dividend / total);
    quotient = quotient * base + times;
    remainder = dividend - times * total;
  }
  shares[i] = quotient;
  remainders[i] = remainder;
}

/**
 * Long division, as on paper, has digits of this base: the largest with which every step still is a whole double
 * (2 * base * total <= 2^53). Where all of it is small, one step does.
 */
function digitBase(amount: number, total: number): number {
  if (amount * total <= Number.MAX_SAFE_INTEGER) return 2 ** 53;
  let base = 1;
  while (base * total <= 2 ** 51) base *= 2;
  return base;
}
