/** A group of numbers as Welch needs it; the variance is over n - 1 and null of fewer than two. */
export type Moments = { readonly n: number; readonly mean: number; readonly variance: number | null };

/** How many, their mean (0 of none) and their variance. Source: measurement, section 3.5. */
export function momentsOf(values: ArrayLike<number>): Moments {
  const n = values.length;
  const mean = n === 0 ? 0 : meanOf(values);
  if (n < 2) return { n, mean, variance: null };
  let squares = 0;
  for (let i = 0; i < n; i++) squares += ((values[i] as number) - mean) ** 2;
  return { n, mean, variance: squares / (n - 1) };
}

// A sum beyond the safe integers is not exact: equal amounts would come to another mean in a longer list.
function meanOf(values: ArrayLike<number>): number {
  const n = values.length;
  const sum = sumOf(values);
  if (Math.abs(sum) <= Number.MAX_SAFE_INTEGER) return sum / n;
  const first = values[0] as number;
  let rest = 0;
  for (let i = 1; i < n; i++) rest += (values[i] as number) - first;
  return first + rest / n;
}

/** The same of a group of which only the count, the sum and the sum of the squares are known. */
export function momentsOfSums(n: number, sum: number, sumOfSquares: number): Moments {
  const mean = n === 0 ? 0 : sum / n;
  const variance = n < 2 ? null : Math.max(0, sumOfSquares - sum * mean) / (n - 1);
  return { n, mean, variance };
}

/** The plain sum, in the order of the list. */
export function sumOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] as number;
  return sum;
}
