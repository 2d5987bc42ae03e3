import { type AttMeanDifference, attMeanDifference } from '../statistics/att';
import { type BootT, bootT } from '../statistics/boot-t';
import { type DropTop, dropTop } from '../statistics/drop-top';
import { type Hurdle, hurdle } from '../statistics/hurdle';
import { type Permutation, permutation } from '../statistics/permutation';
import type { Resampling } from '../statistics/resampling';
import { type Summary, summary } from '../statistics/summary';
import { type Welch, welch } from '../statistics/welch';
import { alike, buyersIn } from './alike';
import { type CountedGroup, type Gate, gateOf, sizesOf } from './gate';
import type { Outcomes } from './groups';
import type { VerdictFacts } from './verdict';

/** People, how many of them bought, and what they spent a head; the summary is null of nobody. */
export type SpendGroup = CountedGroup & { readonly summary: Summary | null };

/** How much more the first group spent a head, those who bought nothing included. Cents. */
export type SpendComparison = {
  readonly metric: 'spend';
  readonly a: SpendGroup;
  readonly b: SpendGroup;
  /** Null with fewer than two in a group, as are Welch's and the p-value. */
  readonly difference: BootT | null;
  readonly welch: Welch | null;
  readonly p: Permutation | null;
  /** More buyers, or bigger baskets. */
  readonly hurdle: Hurdle | null;
  readonly dropTop: DropTop | null;
  /** One customer decides the result. */
  readonly dominated: boolean;
  /** The better group is still the better one without its biggest customer. */
  readonly robust: boolean;
  /** Among people who spent alike before; null when that is not known, or nobody is alike. */
  readonly adjusted: AttMeanDifference | null;
  /** The share of the first group nobody was alike to, of 1; null when that was not asked. */
  readonly droppedShare: number | null;
  readonly gate: Gate;
};

/** Compares what two groups spent. Source: measurement, sections 3.5 and 3.6. @throws what `pause` throws */
export function compareSpend(a: Outcomes, b: Outcomes, resampling: Resampling = {}): SpendComparison {
  const [one, two] = [spendGroup(a.net), spendGroup(b.net)];
  const difference = bootT(a.net, b.net, resampling);
  const without = dropTop(a.net, b.net);
  const adjusted = adjustedSpend(a, b);
  return {
    metric: 'spend',
    a: one,
    b: two,
    difference,
    welch: welch(a.net, b.net),
    p: permutation(a.net, b.net, resampling),
    hurdle: hurdle(a.net, b.net),
    dropTop: without,
    dominated: difference?.dominated ?? false,
    robust: without?.signStable ?? false,
    adjusted,
    droppedShare: a.prior === null || one.n === 0 ? null : (adjusted?.droppedTreatedShare ?? 1),
    gate: gateOf('spend', sizesOf(one, two)),
  };
}

/** What its verdict rests on, with the p-value Holm left of it. */
export function spendFacts(
  found: SpendComparison,
  pAdjusted: number | null,
  randomised: boolean,
): VerdictFacts {
  const { a, b, difference, dominated, robust, adjusted } = found;
  return {
    metric: 'spend',
    ...sizesOf(a, b),
    lower: difference?.lower ?? null,
    upper: difference?.upper ?? null,
    pAdjusted,
    robust,
    dominated,
    randomised,
    adjusted: adjusted === null ? null : { ...adjusted, droppedShare: adjusted.droppedTreatedShare },
  };
}

function adjustedSpend(a: Outcomes, b: Outcomes): AttMeanDifference | null {
  const strata = alike(a, b);
  if (strata === null) return null;
  return attMeanDifference(strata.map((stratum) => ({ treated: stratum.a, control: stratum.b })));
}

function spendGroup(net: Float64Array): SpendGroup {
  return { n: net.length, buyers: buyersIn(net), summary: summary(net) };
}
