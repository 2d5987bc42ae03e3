import betaInverse from '@stdlib/stats-base-dists-beta-quantile';
import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import normalInverse from '@stdlib/stats-base-dists-normal-quantile';
import tCdf from '@stdlib/stats-base-dists-t-cdf';
import tInverse from '@stdlib/stats-base-dists-t-quantile';
import { gamma } from 'jstat';

// Which library does which was measured (measurement, section 7): of @stdlib the gamma quantile, of jStat
// the others are wrong in digits that matter.

/** The standard normal value below which a share `p` lies. */
export function normalQuantile(p: number): number {
  return normalInverse(p, 0, 1);
}

/** The two-sided normal value of a confidence level: 1.959963984540054 for 0.95. */
export function zOf(level: number): number {
  return normalQuantile((1 + level) / 2);
}

/** The value of Student's t below which a share `p` lies; `df` may be a fraction. */
export function tQuantile(p: number, df: number): number {
  return tInverse(p, df);
}

/** How likely a Student's t at least that far from nothing is, either way. */
export function tTwoSided(t: number, df: number): number {
  return Math.min(1, 2 * tCdf(-Math.abs(t), df));
}

/** The value below which a share `p` of a gamma distribution of that shape and scale 1 lies. */
export function gammaQuantile(p: number, shape: number): number {
  return gamma.inv(p, shape, 1);
}

/** The chi-square value below which a share `p` lies. */
export function chiSquareQuantile(p: number, df: number): number {
  return 2 * gammaQuantile(p, df / 2);
}

/** How likely a chi-square of one degree of freedom is to be larger. */
export function chiSquareAbove(x: number): number {
  return 2 * normalCdf(-Math.sqrt(x), 0, 1);
}

/** The value below which a share `p` of a beta distribution lies. */
export function betaQuantile(p: number, a: number, b: number): number {
  return betaInverse(p, a, b);
}
