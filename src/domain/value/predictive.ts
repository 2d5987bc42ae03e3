import { gammaQuantile } from '../statistics/distributions';
import type { Arm } from './arms';
import type { StratumModel } from './moments';

/** A forecast: its mean and variance, and the range that holds a share of what may come. */
export type Forecast = {
  readonly mean: number;
  readonly variance: number;
  readonly lower: number;
  readonly upper: number;
};

const ARMS: readonly Arm[] = [0, 1, 2];

/**
 * How many of all contacts will buy in the window, and for how much (cents): beta-binomial buyers, gamma
 * sales. `shape` is that of what buyers spend; `widening`, 1 or more, is how much wider past forecasts
 * should have been. Source: measurement, section 4.8.
 */
export function predictive(
  strata: readonly StratumModel[],
  shape: number,
  level: number,
  widening = 1,
): { readonly buyers: Forecast; readonly sales: Forecast } {
  const totals = { buyers: 0, buyersVariance: 0, sales: 0, salesVariance: 0 };
  for (const model of strata) {
    const { mean, variance } = buyersOf(model);
    const spendVariance = model.spend.alpha > 2 ? model.spend.variance : 3 * model.spend.mean ** 2;
    const spendSquare = spendVariance + model.spend.mean ** 2;
    totals.buyers += mean;
    totals.buyersVariance += variance;
    totals.sales += mean * model.spend.mean;
    totals.salesVariance += spendSquare * (variance + mean / shape) + spendVariance * mean * mean;
  }
  return {
    buyers: forecastOf(totals.buyers, totals.buyersVariance * widening ** 2, level),
    sales: forecastOf(totals.sales, totals.salesVariance * widening ** 2, level),
  };
}

function buyersOf({ contacts, rates }: StratumModel): { mean: number; variance: number } {
  let mean = 0;
  let variance = 0;
  for (const arm of ARMS) {
    const n = contacts[arm];
    const { a, b, mean: rate } = rates[arm];
    mean += n * rate;
    variance += (n * rate * (1 - rate) * (a + b + n)) / (a + b + 1);
  }
  return { mean, variance };
}

function forecastOf(mean: number, variance: number, level: number): Forecast {
  if (!(mean > 0 && variance > 0)) return { mean, variance, lower: mean, upper: mean };
  const at = (p: number): number => (gammaQuantile(p, (mean * mean) / variance) * variance) / mean;
  return { mean, variance, lower: at((1 - level) / 2), upper: at((1 + level) / 2) };
}
