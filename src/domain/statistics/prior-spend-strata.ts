import { quantileOfSorted } from './quantile';

/** People who spent alike before: 0 spent nothing, 1 to 4 are the quarters of those who did. */
export type PriorSpendStrata = {
  /** The quartiles of what was spent by those who spent; none when nobody did. */
  readonly cuts: readonly number[];
  /** The stratum of each, in the order given. */
  readonly strata: Uint8Array;
};

/** How many strata there can be. */
export const PRIOR_SPEND_STRATA = 5;

/** Strata of net spend before, in any unit; an amount at a cut goes low. Source: measurement, section 3.6. */
export function priorSpendStrata(amounts: ArrayLike<number>): PriorSpendStrata {
  const all = Float64Array.from(amounts);
  const positive = all.filter((amount) => amount > 0).sort();
  const cuts = positive.length === 0 ? [] : [0.25, 0.5, 0.75].map((p) => quantileOfSorted(positive, p));
  return { cuts, strata: Uint8Array.from(all, (amount) => stratumOf(amount, cuts)) };
}

function stratumOf(amount: number, cuts: readonly number[]): number {
  return amount <= 0 ? 0 : 1 + cuts.filter((cut) => amount > cut).length;
}
