import { chiSquareAbove, zOf } from './distributions';
import { COMPARISON_LEVEL, type Interval } from './interval';

/** One stratum of a comparison: x of n bought, 1 the group in question and 0 the others. */
export type RateStratum = {
  readonly x1: number;
  readonly n1: number;
  readonly x0: number;
  readonly n0: number;
};

/** A difference of shares among people alike. The interval is Sato's, with the other beside it. */
export type RiskDifference = Interval & {
  readonly estimate: number;
  readonly seSato: number;
  readonly seGreenlandRobins: number;
  readonly lowerGR: number;
  readonly upperGR: number;
};

export type RiskRatio = Interval & { readonly estimate: number; readonly seLog: number };

export type MantelHaenszel = {
  readonly usedStrata: number;
  /** The share of group 1 without anybody to compare with; null when the group is empty. */
  readonly droppedExposedShare: number | null;
  readonly rd: RiskDifference | null;
  /** Null as well when a group bought nothing. */
  readonly rr: RiskRatio | null;
  readonly cmh: { readonly chi2: number; readonly p: number } | null;
};

/**
 * Two shares compared among people alike (Mantel & Haenszel 1959): difference with Sato's (1989) variance,
 * ratio with Greenland and Robins' (1985), test without continuity correction. Strata with both groups
 * count. Source: measurement, section 3.6.
 */
export function mantelHaenszel(
  strata: readonly RateStratum[],
  level: number = COMPARISON_LEVEL,
): MantelHaenszel {
  const used = strata.filter(({ n1, n0 }) => n1 > 0 && n0 > 0);
  const exposed = total(strata, ({ n1 }) => n1);
  const droppedExposedShare = exposed === 0 ? null : 1 - total(used, ({ n1 }) => n1) / exposed;
  const counted = { usedStrata: used.length, droppedExposedShare };
  if (used.length === 0) return { ...counted, rd: null, rr: null, cmh: null };
  return { ...counted, rd: riskDifference(used, level), rr: riskRatio(used, level), cmh: cmh(used) };
}

function riskDifference(strata: readonly RateStratum[], level: number): RiskDifference {
  const weight = total(strata, ({ n1, n0 }) => (n1 * n0) / (n1 + n0));
  const estimate = total(strata, ({ x1, n1, x0, n0 }) => (x1 * n0 - x0 * n1) / (n1 + n0)) / weight;
  const seSato = Math.sqrt(Math.max(0, satoVariance(strata, estimate))) / weight;
  const seGreenlandRobins = Math.sqrt(greenlandRobinsVariance(strata)) / weight;
  const [lower, upper] = within(estimate, zOf(level) * seSato);
  const [lowerGR, upperGR] = within(estimate, zOf(level) * seGreenlandRobins);
  return { estimate, seSato, seGreenlandRobins, lower, upper, level, lowerGR, upperGR };
}

// Both times the square of the weight.
function satoVariance(strata: readonly RateStratum[], rd: number): number {
  return total(strata, ({ x1, n1, x0, n0 }) => {
    const n = n1 + n0;
    const p = (n1 ** 2 * x0 - n0 ** 2 * x1 + (n1 * n0 * (n0 - n1)) / 2) / n ** 2;
    return rd * p + (x1 * (n0 - x0) + x0 * (n1 - x1)) / (2 * n);
  });
}

function greenlandRobinsVariance(strata: readonly RateStratum[]): number {
  return total(strata, ({ x1, n1, x0, n0 }) => {
    const spread = (x1 * (n1 - x1) * n0 ** 2) / n1 + (x0 * (n0 - x0) * n1 ** 2) / n0;
    return spread / (n1 + n0) ** 2;
  });
}

function within(estimate: number, half: number): [number, number] {
  return [Math.max(-1, estimate - half), Math.min(1, estimate + half)];
}

function riskRatio(strata: readonly RateStratum[], level: number): RiskRatio | null {
  const above = total(strata, ({ x1, n1, n0 }) => (x1 * n0) / (n1 + n0));
  const below = total(strata, ({ x0, n1, n0 }) => (x0 * n1) / (n1 + n0));
  if (above === 0 || below === 0) return null;
  const spread = total(strata, ({ x1, n1, x0, n0 }) => {
    const n = n1 + n0;
    return ((x1 + x0) * n1 * n0 - x1 * x0 * n) / n ** 2;
  });
  const seLog = Math.sqrt(Math.max(0, spread) / (above * below));
  const reach = Math.exp(zOf(level) * seLog);
  const estimate = above / below;
  return { estimate, seLog, lower: estimate / reach, upper: estimate * reach, level };
}

// Cochran, Mantel and Haenszel: how far group 1 is from what all together would have bought.
function cmh(strata: readonly RateStratum[]): { readonly chi2: number; readonly p: number } {
  const away = total(strata, ({ x1, n1, x0, n0 }) => x1 - (n1 * (x1 + x0)) / (n1 + n0));
  const variance = total(strata, ({ x1, n1, x0, n0 }) => {
    const n = n1 + n0;
    const events = x1 + x0;
    return ((n1 * n0) / n ** 2) * ((events * (n - events)) / (n - 1));
  });
  const chi2 = variance === 0 ? 0 : away ** 2 / variance;
  return { chi2, p: chiSquareAbove(chi2) };
}

function total(strata: readonly RateStratum[], of: (stratum: RateStratum) => number): number {
  return strata.reduce((sum, stratum) => sum + of(stratum), 0);
}
