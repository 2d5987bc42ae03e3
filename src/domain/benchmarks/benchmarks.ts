import type { Resampling } from '../statistics/resampling';
import { type RateComparison, compareRates } from './compare-rates';
import { compareSpend } from './compare-spend';
import { familyOf } from './family';
import { presencePair, treatmentPair } from './groups';
import type { BenchmarkDays, BenchmarkInput } from './input';
import { gatherPeople } from './people';
import {
  type BeforeAfterBenchmark,
  type PresenceBenchmark,
  type RateBenchmark,
  type SpendBenchmark,
  beforeAfterBenchmark,
  presenceBenchmark,
  rateBenchmark,
  spendBenchmark,
} from './said';
import type { BenchmarkSay } from './say';

/** The benchmarks of a day. The first group is people in credit, or with a social presence. */
export type Benchmarks = {
  readonly days: BenchmarkDays;
  readonly presence: PresenceBenchmark;
  readonly purchaseLikelihood: RateBenchmark;
  readonly spendPerClient: SpendBenchmark;
  readonly beforeAfter: BeforeAfterBenchmark;
  readonly presencePurchase: RateBenchmark;
  readonly presenceSpend: SpendBenchmark;
};

/** What needs no resampling and so no time. Verdicts need the whole family: they come with the benchmarks. */
export type QuickBenchmarks = {
  readonly days: BenchmarkDays;
  readonly presence: PresenceBenchmark;
  readonly purchaseLikelihood: RateComparison;
  readonly presencePurchase: RateComparison;
};

/** The shares alone, at once. Source: measurement, sections 3.1 to 3.4. */
export function quickBenchmarks(input: BenchmarkInput, say: BenchmarkSay): QuickBenchmarks {
  const people = gatherPeople(input);
  const [treatment, byPresence] = [treatmentPair(people), presencePair(people)];
  return {
    days: people.days,
    presence: presenceBenchmark(input, say),
    purchaseLikelihood: compareRates(treatment.a, treatment.b),
    presencePurchase: compareRates(byPresence.a, byPresence.b),
  };
}

/** How often the benchmarks of a large book call `pause`: by this a screen can tell how far they are. */
export const USUAL_PAUSES = 92;

/**
 * All benchmarks of a day, with their verdicts; Holm over the four headline comparisons. Cents and shares.
 * Source: measurement, sections 3.1 to 3.9. @throws what `pause` throws
 */
export function benchmarksOf(
  input: BenchmarkInput,
  say: BenchmarkSay,
  resampling: Resampling = {},
): Benchmarks {
  const people = gatherPeople(input);
  const [treatment, byPresence] = [treatmentPair(people), presencePair(people)];
  const purchase = compareRates(treatment.a, treatment.b);
  const spend = compareSpend(treatment.a, treatment.b, resampling);
  const presencePurchase = compareRates(byPresence.a, byPresence.b);
  const presenceSpend = compareSpend(byPresence.a, byPresence.b, resampling);
  const ps = familyOf([purchase, spend, presencePurchase, presenceSpend]);
  return {
    days: people.days,
    presence: presenceBenchmark(input, say),
    purchaseLikelihood: rateBenchmark(purchase, ps[0] ?? null, treatment, 'treatment', say),
    spendPerClient: spendBenchmark(spend, ps[1] ?? null, treatment, 'treatment', say),
    beforeAfter: beforeAfterBenchmark(people, say, resampling),
    presencePurchase: rateBenchmark(presencePurchase, ps[2] ?? null, byPresence, 'presence', say),
    presenceSpend: spendBenchmark(presenceSpend, ps[3] ?? null, byPresence, 'presence', say),
  };
}
