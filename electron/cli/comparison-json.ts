import type { Caveat } from '../../src/domain/benchmarks/caveat';
import type {
  About,
  BeforeAfterBenchmark,
  PresenceBenchmark,
  RateBenchmark,
  SpendBenchmark,
} from '../../src/domain/benchmarks/said';
import type { Interval } from '../../src/domain/statistics/interval';

type Json = Readonly<Record<string, unknown>>;

const GROUPS: Readonly<Record<About, readonly [string, string]>> = {
  treatment: ['inCredit', 'withoutCredit'],
  presence: ['withPresence', 'withoutPresence'],
};

/** The share of presence among clients. */
export function presenceJson(found: PresenceBenchmark): Json {
  const { yes, no, unchecked, shareOfClients, bounds, shareOfChecked, checkedShare, interval } = found;
  // Of nobody checked nothing is known: not even that it is none.
  const known = yes + no === 0 ? null : shareOfClients;
  return {
    yes,
    no,
    unchecked,
    shareOfClients: known,
    bounds,
    shareOfChecked,
    checkedShare,
    interval: intervalOut(interval),
    estimate: known,
    unit: 'share',
    inputs: { clients: yes + no + unchecked, yes, no, unchecked },
    verdict: found.verdict,
    ...cautions(found.caveats),
  };
}

/** A comparison of shares: the difference is the estimate, the ratio stands beside it. */
export function rateJson(found: RateBenchmark, about: About): Json {
  const { a, b, difference, ratio, p, adjusted } = found;
  const group = ({ n, buyers, share }: RateBenchmark['a']): Json => ({
    people: n,
    buyers,
    share: share?.p ?? null,
    interval: intervalOut(share),
  });
  const rd = adjusted?.rd ?? null;
  return {
    estimate: difference?.diff ?? null,
    interval: intervalOut(difference),
    unit: 'share',
    ratio: ratio === null ? null : { estimate: ratio.ratio, interval: intervalOut(ratio) },
    p: p?.p ?? null,
    method: p?.method ?? null,
    pHolm: found.pHolm,
    robust: found.robust,
    adjusted: rd === null ? null : { estimate: rd.estimate, interval: intervalOut(rd) },
    droppedShare: found.droppedShare,
    inputs: { ...pair(about, group(a), group(b)), leftOut: found.leftOut },
    verdict: found.verdict,
    ...cautions(found.caveats),
  };
}

/** A comparison of spend: exact in cents as `estimate`, and in whole ones. */
export function spendJson(found: SpendBenchmark, about: About): Json {
  const { a, b, difference, adjusted, hurdle, dropTop, welch } = found;
  const group = ({ n, buyers, summary }: SpendBenchmark['a']): Json => ({
    people: n,
    buyers,
    meanCents: wholeCents(summary?.mean),
  });
  return {
    ...amounts(difference?.diff ?? null, difference),
    p: found.p?.p ?? null,
    pHolm: found.pHolm,
    robust: found.robust,
    dominated: found.dominated,
    welch: welch === null ? null : { estimate: welch.diff, interval: intervalOut(welch) },
    adjusted: adjusted === null ? null : { estimate: adjusted.estimate, interval: intervalOut(adjusted) },
    droppedShare: found.droppedShare,
    fromMoreBuyersCents: wholeCents(hurdle?.fromRate),
    fromBiggerBasketsCents: wholeCents(hurdle?.fromBasket),
    withoutBiggestCustomerCents: wholeCents(dropTop?.without),
    inputs: { ...pair(about, group(a), group(b)), leftOut: found.leftOut },
    verdict: found.verdict,
    ...cautions(found.caveats),
  };
}

/** The change of those who came into credit, against that of those who did not. */
export function beforeAfterJson(found: BeforeAfterBenchmark): Json {
  const { a, b, bootT, placebo } = found;
  const group = (one: BeforeAfterBenchmark['a'], before: number | null, after: number | null): Json => ({
    people: one.n,
    buyers: one.buyers,
    meanBeforeCents: wholeCents(before),
    meanAfterCents: wholeCents(after),
  });
  return {
    ...amounts(found.did, bootT),
    p: found.p?.p ?? null,
    dominated: bootT?.dominated ?? false,
    drifting: found.drifting,
    oneWindowEarlier: placebo.bootT === null ? null : amounts(placebo.bootT.diff, placebo.bootT),
    inputs: {
      cameIntoCredit: group(a, found.treatedBefore, found.treatedAfter),
      stayedWithout: group(b, found.controlBefore, found.controlAfter),
    },
    verdict: found.verdict,
    ...cautions(found.caveats),
  };
}

/** An end without a limit is the word, which JSON has no number for. */
export function intervalOut(interval: Interval | null): Json | null {
  if (interval === null) return null;
  const end = (value: number): number | string => (Number.isFinite(value) ? value : String(value));
  return { lower: end(interval.lower), upper: end(interval.upper), level: interval.level };
}

function amounts(estimate: number | null, interval: Interval | null): Json {
  return {
    estimate,
    interval: intervalOut(interval),
    unit: 'cents',
    estimateCents: wholeCents(estimate),
    lowerCents: wholeCents(interval?.lower),
    upperCents: wholeCents(interval?.upper),
  };
}

function wholeCents(value: number | null | undefined): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? Math.round(value) + 0 : null;
}

function pair(about: About, a: Json, b: Json): Json {
  const [first, second] = GROUPS[about];
  return { [first]: a, [second]: b };
}

function cautions(caveats: readonly Caveat[]): Json {
  return { caveat: caveats.map(({ text }) => text).join(' ') || null, caveats };
}
