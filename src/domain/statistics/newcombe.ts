import { COMPARISON_LEVEL, type Interval } from './interval';
import { wilson } from './wilson';

/** How much larger the first of two shares or means is than the second, with its interval. */
export type Difference = Interval & { readonly diff: number };

/**
 * The share x1 of n1 less the share x2 of n2, with the interval of Newcombe (1998, method 10), made of the
 * two Wilson intervals; null when a group is empty. Shares, not percentages. Source: measurement, section 3.3.
 */
export function newcombe(
  x1: number,
  n1: number,
  x2: number,
  n2: number,
  level: number = COMPARISON_LEVEL,
): Difference | null {
  const one = wilson(x1, n1, level);
  const two = wilson(x2, n2, level);
  if (one === null || two === null) return null;
  const diff = one.p - two.p;
  const lower = diff - Math.hypot(one.p - one.lower, two.upper - two.p);
  const upper = diff + Math.hypot(one.upper - one.p, two.p - two.lower);
  return { diff, lower: Math.max(-1, lower), upper: Math.min(1, upper), level };
}

/**
 * Whether a difference of two shares still stands, its interval without 0, once one buyer of the better
 * group is counted as none. Source: measurement, section 3.3.
 */
export function ratesRobust(x1: number, n1: number, x2: number, n2: number): boolean {
  const found = newcombe(x1, n1, x2, n2);
  if (found === null || found.diff === 0) return false;
  const weaker = found.diff > 0 ? newcombe(x1 - 1, n1, x2, n2) : newcombe(x1, n1, x2 - 1, n2);
  if (weaker === null) return false;
  return found.diff > 0 ? weaker.lower > 0 : weaker.upper < 0;
}
