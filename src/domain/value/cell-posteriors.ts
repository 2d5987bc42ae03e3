import { type ByArm, byArm, sumOfArms } from './arms';
import { WEIGHTS } from './assumptions';

/** How likely somebody of a stratum and an arm is to buy: a beta distribution, and the prior mean it began with. */
export type Rate = {
  readonly a: number;
  readonly b: number;
  readonly mean: number;
  readonly variance: number;
  readonly priorMean: number;
};

/** Weighted counts of contacts and buyers, by stratum and arm. */
export type CellCounts = {
  readonly contacts: readonly ByArm<number>[];
  readonly buyers: readonly ByArm<number>[];
};

/** What the owner thought before there were records: a share of buyers, and its weight in contacts. */
export type OwnerRate = { readonly rate: number; readonly weight: number; readonly lift: ByArm<number> };

/**
 * How likely each stratum and arm is to buy. An arm’s prior is what the other arms of its stratum did, so
 * that without records nobody is thought to differ. Source: measurement, section 4.4.
 */
export function cellPosteriors(
  { contacts, buyers }: CellCounts,
  owner: OwnerRate,
): { readonly everybody: number; readonly rates: readonly ByArm<Rate>[] } {
  const n = contacts.reduce((sum, arms) => sum + sumOfArms(arms), 0);
  const y = buyers.reduce((sum, arms) => sum + sumOfArms(arms), 0);
  const everybody = (owner.weight * owner.rate + y) / (owner.weight + n);
  const none: ByArm<number> = [0, 0, 0];
  const rates = contacts.map((of, stratum) =>
    stratumRates(of, buyers[stratum] ?? none, everybody, owner.lift),
  );
  return { everybody, rates };
}

function stratumRates(
  n: ByArm<number>,
  y: ByArm<number>,
  everybody: number,
  lift: ByArm<number>,
): ByArm<Rate> {
  const { stratum } = WEIGHTS;
  return byArm((arm) => {
    const othersBought = stratum * everybody + sumOfArms(y) - y[arm];
    const others = stratum + sumOfArms(n) - n[arm];
    return rateOf(clamped(othersBought / others + lift[arm]), n[arm], y[arm]);
  });
}

function rateOf(priorMean: number, n: number, y: number): Rate {
  const a = WEIGHTS.cell * priorMean + y;
  const b = WEIGHTS.cell * (1 - priorMean) + n - y;
  const mean = a / (a + b);
  return { a, b, mean, variance: (mean * (b / (a + b))) / (a + b + 1), priorMean };
}

function clamped(rate: number): number {
  return Math.min(1 - 1e-4, Math.max(1e-4, rate));
}
