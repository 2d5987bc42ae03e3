import { BASE, type Arm, type ByArm } from './arms';
import type { Rate } from './cell-posteriors';
import type { Spend } from './spend-posteriors';

/** One stratum as the estimate sees it: contacts now, how likely they buy, and what a buyer spends. */
export type StratumModel = {
  readonly contacts: ByArm<number>;
  readonly rates: ByArm<Rate>;
  readonly spend: Spend;
};

/** What contacts of an arm add over those they are compared with, in closed form. Cents. */
export type Moments = {
  readonly mean: number;
  /** Infinite where what buyers spend has no variance. */
  readonly variance: number;
  readonly perStratum: readonly number[];
};

/** The mean and variance of what the arm adds. Source: measurement, section 4.6. */
export function moments(strata: readonly StratumModel[], arm: Arm): Moments {
  const perStratum = strata.map((model) => model.contacts[arm] * perContact(model, arm));
  const variance = strata.reduce((sum, model) => sum + varianceOf(model, arm), 0);
  return { mean: perStratum.reduce((sum, part) => sum + part, 0), variance, perStratum };
}

/** What one contact of the arm adds, in cents. */
export function perContact({ rates, spend }: StratumModel, arm: Arm): number {
  return (rates[arm].mean - rates[BASE].mean) * spend.mean;
}

function varianceOf({ contacts, rates, spend }: StratumModel, arm: Arm): number {
  const n = contacts[arm];
  if (n === 0) return 0;
  const variance = n * n * (rates[arm].variance + rates[BASE].variance);
  const mean = n * (rates[arm].mean - rates[BASE].mean);
  return variance * spend.variance + variance * spend.mean ** 2 + spend.variance * mean * mean;
}
