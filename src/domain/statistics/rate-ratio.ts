import { betaQuantile } from './distributions';
import { COMPARISON_LEVEL, type Interval } from './interval';

/** Something counted over a span of time, in any unit both spans share. */
export type Counted = { readonly count: number; readonly time: number };

/** How many times as often; null where nothing was counted at all, infinite where only the first was. */
export type RateRatio = Interval & {
  readonly ratio: number | null;
  /** How likely counts as uneven as these are if both rates are the same. */
  readonly p: number;
};

// A table as likely as the one seen, apart from rounding, counts as such (as R does).
const AS_LIKELY = 1 + 1e-7;

/**
 * The rate of `now` as a multiple of the rate of `before`, with the exact interval given how many there were
 * in all (R's poisson.test). Null where a span is empty. Source: measurement, section 5.
 */
export function rateRatio(now: Counted, before: Counted, level = COMPARISON_LEVEL): RateRatio | null {
  if (now.time <= 0 || before.time <= 0) return null;
  const [x, n] = [now.count, now.count + before.count];
  const tail = (1 - level) / 2;
  const unit = before.time / now.time;
  const lower = x === 0 ? 0 : oddsOf(betaQuantile(tail, x, n - x + 1)) * unit;
  const upper = x === n ? Infinity : oddsOf(betaQuantile(1 - tail, x + 1, n - x)) * unit;
  const ratio = n === 0 ? null : x === n ? Infinity : (x / before.count) * unit;
  return { ratio, lower, upper, level, p: binomialTwoSided(x, n, now.time / (now.time + before.time)) };
}

function oddsOf(share: number): number {
  return share / (1 - share);
}

/**
 * How likely x of n is, or anything no more likely, when each comes with chance `share`, between 0 and 1.
 * Source: measurement, section 5 (R's binom.test).
 */
export function binomialTwoSided(x: number, n: number, share: number): number {
  const weights = binomialWeights(n, share);
  const seen = (weights[x] ?? 0) * AS_LIKELY;
  let [asFar, all] = [0, 0];
  for (const weight of weights) {
    all += weight;
    if (weight <= seen) asFar += weight;
  }
  return Math.min(1, asFar / all);
}

// From the likeliest outcome outwards, so that no factorial is needed and nothing large is lost.
function binomialWeights(n: number, share: number): number[] {
  const weights = Array.from({ length: n + 1 }, () => 1);
  const top = Math.min(n, Math.floor((n + 1) * share));
  const odds = oddsOf(share);
  for (let k = top + 1; k <= n; k++) weights[k] = ((weights[k - 1] ?? 0) * odds * (n - k + 1)) / k;
  for (let k = top - 1; k >= 0; k--) weights[k] = ((weights[k + 1] ?? 0) * (k + 1)) / ((n - k) * odds);
  return weights;
}
