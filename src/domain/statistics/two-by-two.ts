import { chiSquareAbove } from './distributions';
import { fisherIrwin } from './fisher-irwin';

/** How likely a difference at least as large is when there is none, and by which test it was found. */
export type TwoByTwo = {
  readonly p: number;
  readonly method: 'n-1 chi-square' | 'fisher-irwin' | 'degenerate';
  /** The smallest count one would expect in the table, which chooses the test. */
  readonly minExpected: number;
};

/**
 * The p-value of x1 of n1 against x2 of n2, two-sided, as Campbell (2007) recommends: the N-1 chi-square
 * where every expected count is at least 1, else Fisher-Irwin. 1 when nobody or everybody bought; null
 * when a group is empty. Source: measurement, section 3.3.
 */
export function pValue2x2(x1: number, n1: number, x2: number, n2: number): TwoByTwo | null {
  if (n1 === 0 || n2 === 0) return null;
  const events = x1 + x2;
  const none = n1 + n2 - events;
  const minExpected = (Math.min(n1, n2) * Math.min(events, none)) / (n1 + n2);
  if (minExpected === 0) return { p: 1, method: 'degenerate', minExpected };
  if (minExpected < 1) return { p: fisherIrwin(x1, n1, x2, n2), method: 'fisher-irwin', minExpected };
  // Divided step by step: the product of four margins leaves the safe integers.
  const cross = x1 * (n2 - x2) - x2 * (n1 - x1);
  const chi2 = ((n1 + n2 - 1) * (cross / n1 / n2) * cross) / events / none;
  return { p: chiSquareAbove(chi2), method: 'n-1 chi-square', minExpected };
}
