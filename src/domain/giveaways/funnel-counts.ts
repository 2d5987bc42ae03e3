import { NEVER } from '../leads/condition-day';
import { quantileOfSorted } from '../statistics/quantile';
import { wilson } from '../statistics/wilson';
import {
  type DaysToQualified,
  FUNNEL_STEPS,
  type Funnel,
  type FunnelCounts,
  type FunnelRates,
} from './funnel';
import { type FunnelTouches, stepBit } from './funnel-touches';

/** How many touches of each giveaway count in each step, by its place in `FUNNEL_STEPS`. */
export type Tally = { readonly counts: Int32Array; readonly daysToQualified: readonly number[] };

/** What a giveaway has on record of its own: everybody it reached, and whether its length is known. */
export type OnRecord = { readonly audience: number | null; readonly lengthMinutes: number | null };

const STEPS = FUNNEL_STEPS.length;
const QUALIFIED = stepBit('qualified');

/** Counts the steps of all touches by giveaway. `qualifiedOn` is by contact; days are day numbers. */
export function tallies(
  { touches, steps }: FunnelTouches,
  qualifiedOn: Int32Array,
  giveaways: number,
): Tally[] {
  const list = Array.from({ length: giveaways }, () => {
    return { counts: new Int32Array(STEPS), daysToQualified: [] as number[] };
  });
  for (let contact = 0; contact + 1 < touches.starts.length; contact++) {
    const on = qualifiedOn[contact] as number;
    for (let at = touches.starts[contact] as number; at < (touches.starts[contact + 1] as number); at++) {
      const tally = list[touches.giveaway[at] as number];
      const bits = steps[at] as number;
      if (!tally) continue;
      for (let step = 0, left = bits; left > 0; step++, left >>= 1) {
        if (left & 1) tally.counts[step] = (tally.counts[step] as number) + 1;
      }
      if (bits & QUALIFIED && on !== NEVER) tally.daysToQualified.push(on - (touches.day[at] as number));
    }
  }
  return list;
}

/**
 * One giveaway's funnel. It reached at least everybody who responded; where nobody wrote down how many it
 * reached, or how long it lasted, that is not known. Source: measurement, section 3.8.
 */
export function funnelOf(tally: Tally, { audience, lengthMinutes }: OnRecord): Funnel {
  const [responded, ...steps] = tally.counts;
  const reached = audience === null ? null : Math.max(audience, responded ?? 0);
  return funnel([responded ?? 0, ...steps], reached, lengthMinutes !== null, tally.daysToQualified);
}

/**
 * The funnel of several giveaways together: people count once for each. What one of them does not know, they
 * do not know together, but who stayed is asked only of those somebody attended.
 */
export function addedFunnels(parts: readonly { readonly funnel: Funnel; readonly tally: Tally }[]): Funnel {
  const sums = FUNNEL_STEPS.map((_, step) =>
    parts.reduce((sum, { tally }) => sum + (tally.counts[step] ?? 0), 0),
  );
  const reached = parts.map((part) => part.funnel.counts.reached);
  const attended = parts.filter(({ funnel: { counts } }) => counts.attended > 0 || counts.stayed !== null);
  const knowsStayed = attended.length > 0 && attended.every((part) => part.funnel.counts.stayed !== null);
  return funnel(
    sums,
    reached.every((count) => count !== null) ? reached.reduce((sum, count) => sum + count, 0) : null,
    knowsStayed,
    parts.flatMap(({ tally }) => tally.daysToQualified),
  );
}

function funnel(
  sums: readonly number[],
  reached: number | null,
  knowsStayed: boolean,
  days: readonly number[],
): Funnel {
  const steps = Object.fromEntries(FUNNEL_STEPS.map((step, at) => [step, sums[at] ?? 0])) as Record<
    (typeof FUNNEL_STEPS)[number],
    number
  >;
  const counts = { reached, ...steps, stayed: knowsStayed ? steps.stayed : null };
  return { counts, rates: ratesOf(counts), daysToQualified: spread(days) };
}

function ratesOf({ reached, responded, leads, qualified, bought }: FunnelCounts): FunnelRates {
  return {
    respondedOfReached: reached === null ? null : wilson(responded, reached),
    leadsOfResponded: wilson(leads, responded),
    qualifiedOfLeads: wilson(qualified, leads),
    boughtOfLeads: wilson(bought, leads),
  };
}

function spread(days: readonly number[]): DaysToQualified | null {
  if (days.length === 0) return null;
  const sorted = Float64Array.from(days).sort();
  return {
    n: days.length,
    median: quantileOfSorted(sorted, 0.5),
    lower: quantileOfSorted(sorted, 0.25),
    upper: quantileOfSorted(sorted, 0.75),
  };
}
