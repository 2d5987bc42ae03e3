import { tQuantile, tTwoSided } from './distributions';
import { COMPARISON_LEVEL } from './interval';
import { type Moments, momentsOf } from './moments';
import type { Difference } from './newcombe';

/** The figure an accountant can do again by hand. `df`, `t` are null when nothing varies. */
export type Welch = Difference & {
  readonly meanA: number;
  readonly meanB: number;
  readonly se: number;
  readonly df: number | null;
  readonly t: number | null;
  /** 1 for two equal constants, null for two different ones. */
  readonly p: number | null;
};

/**
 * The mean of a less that of b with Welch's t interval (Satterthwaite); null with fewer than two in a group.
 * In the unit of the lists. Source: measurement, section 3.5.
 */
export function welch(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  level: number = COMPARISON_LEVEL,
): Welch | null {
  return welchOfMoments(momentsOf(a), momentsOf(b), level);
}

/** The same of two groups of which only count, mean and variance are known. */
export function welchOfMoments(a: Moments, b: Moments, level: number = COMPARISON_LEVEL): Welch | null {
  if (a.variance === null || b.variance === null) return null;
  const diff = a.mean - b.mean;
  const means = { meanA: a.mean, meanB: b.mean };
  const [partA, partB] = [a.variance / a.n, b.variance / b.n];
  const se = Math.sqrt(partA + partB);
  if (se === 0) {
    const p = diff === 0 ? 1 : null;
    return { diff, ...means, se, df: null, t: null, p, lower: diff, upper: diff, level };
  }
  const df = satterthwaite([partA, partB], [a.n - 1, b.n - 1]);
  const half = tQuantile((1 + level) / 2, df) * se;
  const t = diff / se;
  return { diff, ...means, se, df, t, p: tTwoSided(t, df), lower: diff - half, upper: diff + half, level };
}

/** The degrees of freedom of a sum of variances, each with its own. Source: measurement, section 3.6. */
export function satterthwaite(parts: readonly number[], degrees: readonly number[]): number {
  const sum = parts.reduce((total, part) => total + part, 0);
  // Shares of the whole: the squares of large variances would leave the range of numbers.
  return 1 / parts.reduce((total, part, i) => total + (part / sum) ** 2 / (degrees[i] as number), 0);
}
