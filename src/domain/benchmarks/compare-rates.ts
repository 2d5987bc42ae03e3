import { type Ratio, koopman } from '../statistics/koopman';
import { type MantelHaenszel, mantelHaenszel } from '../statistics/mantel-haenszel';
import { type Difference, newcombe, ratesRobust } from '../statistics/newcombe';
import { type TwoByTwo, pValue2x2 } from '../statistics/two-by-two';
import { type Share, wilson } from '../statistics/wilson';
import { alike, buyersIn } from './alike';
import { type CountedGroup, type Gate, gateOf, sizesOf } from './gate';
import type { Outcomes } from './groups';
import type { VerdictFacts } from './verdict';

/** People, how many of them bought, and that share with its interval. */
export type RateGroup = CountedGroup & { readonly share: Share | null };

/** How many more of the first group bought. Shares of 1; null where a group is empty. */
export type RateComparison = {
  readonly metric: 'rate';
  readonly a: RateGroup;
  readonly b: RateGroup;
  readonly difference: Difference | null;
  readonly ratio: Ratio | null;
  readonly p: TwoByTwo | null;
  readonly robust: boolean;
  /** Among people who spent alike before; null when that is not known. */
  readonly adjusted: MantelHaenszel | null;
  /** The share of the first group nobody was alike to, of 1; null when that was not asked. */
  readonly droppedShare: number | null;
  readonly gate: Gate;
};

/** Compares how many of two groups bought. Source: measurement, sections 3.2, 3.3 and 3.6. */
export function compareRates(a: Outcomes, b: Outcomes): RateComparison {
  const [one, two] = [rateGroup(a.net), rateGroup(b.net)];
  const adjusted = adjustedRates(a, b);
  const [x1, n1, x2, n2] = [one.buyers, one.n, two.buyers, two.n] as const;
  return {
    metric: 'rate',
    a: one,
    b: two,
    difference: newcombe(x1, n1, x2, n2),
    ratio: koopman(x1, n1, x2, n2),
    p: pValue2x2(x1, n1, x2, n2),
    robust: ratesRobust(x1, n1, x2, n2),
    adjusted,
    droppedShare: adjusted?.droppedExposedShare ?? null,
    gate: gateOf('rate', sizesOf(one, two)),
  };
}

/** What its verdict rests on, with the p-value Holm left of it. */
export function rateFacts(
  found: RateComparison,
  pAdjusted: number | null,
  randomised: boolean,
): VerdictFacts {
  const { a, b, difference, robust, adjusted, droppedShare } = found;
  const rd = adjusted?.rd ?? null;
  return {
    metric: 'rate',
    ...sizesOf(a, b),
    lower: difference?.lower ?? null,
    upper: difference?.upper ?? null,
    pAdjusted,
    robust,
    dominated: false,
    randomised,
    adjusted: rd === null ? null : { ...rd, droppedShare: droppedShare ?? 1 },
  };
}

function rateGroup(net: Float64Array): RateGroup {
  const buyers = buyersIn(net);
  return { n: net.length, buyers, share: wilson(buyers, net.length) };
}

function adjustedRates(a: Outcomes, b: Outcomes): MantelHaenszel | null {
  const strata = alike(a, b);
  if (strata === null) return null;
  return mantelHaenszel(
    strata.map((stratum) => ({
      x1: buyersIn(stratum.a),
      n1: stratum.a.length,
      x0: buyersIn(stratum.b),
      n0: stratum.b.length,
    })),
  );
}
