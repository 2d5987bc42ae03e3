import { COMPARISON_LEVEL, type Interval } from '../statistics/interval';
import { garwood } from './garwood';

/** Qualified leads per giveaway with its interval; `phi` above 1 widened it for how much they differ. */
export type LeadsPerGiveaway = Interval & {
  readonly total: number;
  readonly giveaways: number;
  readonly rate: number;
  readonly phi: number;
};

/** How much giveaways differ is told from so many of them. */
const ENOUGH_TO_DIFFER = 3;

/**
 * Qualified leads per giveaway from how many each of them had; null of no giveaway. The interval is
 * Garwood's, widened where giveaways differ more than chance makes them. Source: measurement, section 3.8.
 */
export function leadsPerGiveaway(
  counts: readonly number[],
  level: number = COMPARISON_LEVEL,
): LeadsPerGiveaway | null {
  const giveaways = counts.length;
  if (giveaways === 0) return null;
  const total = counts.reduce((sum, count) => sum + count, 0);
  const phi = dispersion(counts, total / giveaways);
  const { lower, upper } = garwood(total / phi, level);
  const each = phi / giveaways;
  return { total, giveaways, rate: total / giveaways, phi, lower: each * lower, upper: each * upper, level };
}

// Pearson's chi-square over its degrees of freedom, and never less than a Poisson count has.
function dispersion(counts: readonly number[], mean: number): number {
  if (counts.length < ENOUGH_TO_DIFFER || mean === 0) return 1;
  const chiSquare = counts.reduce((sum, count) => sum + (count - mean) ** 2 / mean, 0);
  return Math.max(1, chiSquare / (counts.length - 1));
}
