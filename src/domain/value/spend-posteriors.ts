import { WEIGHTS } from './assumptions';

/** Weighted buyers of one stratum: how many, what they spent (cents), and the sum of its squares. */
export type BuyerSums = { readonly buyers: number; readonly sum: number; readonly sumSquares: number };

/**
 * What a buyer of a stratum spends in the window, in cents: an inverse gamma distribution. Its variance is
 * infinite where `alpha` is 2 or less.
 */
export type Spend = {
  readonly alpha: number;
  readonly beta: number;
  readonly mean: number;
  readonly variance: number;
};

const NARROWEST = 20;
const WIDEST = 0.05;

/**
 * What buyers spend, by stratum: the mean is the credibility mean whatever the spread; the spread, read
 * from all strata, sets only how wide it is. `ownerSpend` in cents. Source: measurement, section 4.5.
 */
export function spendPosteriors(
  strata: readonly BuyerSums[],
  ownerSpend: number,
): {
  readonly everybody: number;
  readonly cv2: number;
  readonly shape: number;
  readonly spends: readonly Spend[];
} {
  const { spend, spread } = WEIGHTS;
  const sums = strata.reduce((sum, of) => sum + of.sum, 0);
  const buyers = strata.reduce((sum, of) => sum + of.buyers, 0);
  const everybody = (spend * ownerSpend + sums) / (spend + buyers);
  const several = strata.filter((of) => of.buyers >= 2);
  const cv2 =
    (spread + several.reduce((sum, of) => sum + squaredSpread(of), 0)) /
    (spread + several.reduce((sum, of) => sum + of.buyers - 1, 0));
  const shape = Math.min(NARROWEST, Math.max(WIDEST, 1 / cv2));
  return { everybody, cv2, shape, spends: strata.map((of) => spendOf(of, everybody, shape)) };
}

// Never below nothing: of equal amounts the difference is only what rounding left over.
function squaredSpread({ buyers, sum, sumSquares }: BuyerSums): number {
  return Math.max(0, sumSquares - (sum * sum) / buyers) / (sum / buyers) ** 2;
}

function spendOf({ buyers, sum }: BuyerSums, everybody: number, shape: number): Spend {
  const alpha = shape * (WEIGHTS.spend + buyers) + 1;
  const beta = shape * (WEIGHTS.spend * everybody + sum);
  const mean = (WEIGHTS.spend * everybody + sum) / (WEIGHTS.spend + buyers);
  const variance = alpha > 2 ? (mean * mean) / (alpha - 2) : Infinity;
  return { alpha, beta, mean, variance };
}
