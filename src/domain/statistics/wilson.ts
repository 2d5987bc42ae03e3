import { zOf } from './distributions';
import { COMPARISON_LEVEL, type Interval } from './interval';

/** A share `p` of `n`, with its interval. */
export type Share = Interval & { readonly p: number; readonly x: number; readonly n: number };

/**
 * The share x of n with the interval of Wilson (1927), without continuity correction; null of nobody.
 * Source: measurement, section 3.2.
 */
export function wilson(x: number, n: number, level: number = COMPARISON_LEVEL): Share | null {
  if (n === 0) return null;
  const z2 = zOf(level) ** 2;
  const p = x / n;
  const centre = (p + z2 / (2 * n)) / (1 + z2 / n);
  const half = (Math.sqrt(z2) / (1 + z2 / n)) * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n));
  const lower = x === 0 ? 0 : Math.max(0, centre - half);
  const upper = x === n ? 1 : Math.min(1, centre + half);
  return { p, x, n, lower, upper, level };
}
