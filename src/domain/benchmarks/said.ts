import type { Resampling } from '../statistics/resampling';
import { type BeforeAfterComparison, beforeAfter, beforeAfterFacts } from './before-after';
import {
  type Caveat,
  alikeCaveats,
  associationCaveat,
  beforeAfterCaveats,
  betterCustomersCaveats,
  biggestCustomerCaveats,
  lookedUpCaveats,
  uncheckedCaveats,
} from './caveat';
import { type RateComparison, rateFacts } from './compare-rates';
import { type SpendComparison, spendFacts } from './compare-spend';
import type { LeftOut, Pair } from './groups';
import type { BenchmarkInput } from './input';
import type { People } from './people';
import { type PresenceShare, type PresenceVerdict, presenceShare, presenceVerdict } from './presence-share';
import type { BenchmarkSay } from './say';
import { PRESENCE_REASON, TREATMENT_REASON, type Verdict, judge } from './verdict-text';

/** What every comparison says beside its figures. */
export type Said = {
  /** After Holm, over the headline comparisons; null for one without enough data or outside of them. */
  readonly pHolm: number | null;
  readonly verdict: Verdict;
  readonly caveats: readonly Caveat[];
};

export type RateBenchmark = RateComparison & Said & { readonly leftOut: LeftOut };
export type SpendBenchmark = SpendComparison & Said & { readonly leftOut: LeftOut };
export type BeforeAfterBenchmark = BeforeAfterComparison & Said;
export type PresenceBenchmark = PresenceShare & {
  readonly verdict: PresenceVerdict;
  readonly caveats: readonly Caveat[];
};

/** What the groups are told apart by. */
export type About = 'treatment' | 'presence';

/** The share of presence among clients, with what may be said of it. */
export function presenceBenchmark({ contacts }: BenchmarkInput, say: BenchmarkSay): PresenceBenchmark {
  const found = presenceShare(contacts.filter(({ client }) => client).map(({ presence }) => presence));
  const caveats = uncheckedCaveats(found.unchecked, say);
  return { ...found, verdict: presenceVerdict(found, say), caveats };
}

/** A comparison of shares with its verdict and cautions. */
export function rateBenchmark(
  found: RateComparison,
  pHolm: number | null,
  pair: Pair,
  about: About,
  say: BenchmarkSay,
): RateBenchmark {
  const verdict = judge(rateFacts(found, pHolm, false), say, reasonOf(about));
  const caveats = [...betterCustomersCaveats(about, verdict), ...caveatsOf(found, pair, about, say)];
  return { ...found, pHolm, verdict, caveats, leftOut: pair.leftOut };
}

/** A comparison of spend with its verdict and cautions. */
export function spendBenchmark(
  found: SpendComparison,
  pHolm: number | null,
  pair: Pair,
  about: About,
  say: BenchmarkSay,
): SpendBenchmark {
  const verdict = judge(spendFacts(found, pHolm, false), say, reasonOf(about));
  const caveats = [
    ...betterCustomersCaveats(about, verdict),
    ...caveatsOf(found, pair, about, say),
    ...biggestCustomerCaveats(found, say),
  ];
  return { ...found, pHolm, verdict, caveats, leftOut: pair.leftOut };
}

/** A comparison before and after with its verdict and cautions. @throws what `pause` throws */
export function beforeAfterBenchmark(
  people: People,
  say: BenchmarkSay,
  resampling: Resampling,
): BeforeAfterBenchmark {
  const found = beforeAfter(people, resampling);
  const caveats = [associationCaveat('treatment'), ...beforeAfterCaveats(found)];
  return { ...found, pHolm: null, verdict: judge(beforeAfterFacts(found), say), caveats };
}

function caveatsOf(
  found: RateComparison | SpendComparison,
  pair: Pair,
  about: About,
  say: BenchmarkSay,
): Caveat[] {
  return [
    associationCaveat(about),
    ...lookedUpCaveats(pair.lookedUpAfter, found.difference?.diff ?? 0, say),
    ...alikeCaveats(found, say),
  ];
}

function reasonOf(about: About): string {
  return about === 'treatment' ? TREATMENT_REASON : PRESENCE_REASON;
}
