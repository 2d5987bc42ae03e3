import { tQuantile } from './distributions';
import { COMPARISON_LEVEL, type Interval } from './interval';
import { momentsOf } from './moments';
import { satterthwaite } from './welch';

/** What both groups of one stratum spent, in any unit. */
export type SpendStratum = { readonly treated: ArrayLike<number>; readonly control: ArrayLike<number> };

/** How much more the treated spent than people alike, weighted as the treated are. */
export type AttMeanDifference = Interval & {
  readonly estimate: number;
  readonly se: number;
  /** Null when nothing varies. */
  readonly df: number | null;
  /** The share of the treated without anybody to compare with. */
  readonly droppedTreatedShare: number;
};

/**
 * The difference of means among people alike, strata weighted by their treated (the effect on the treated);
 * of strata with two or more in both groups, null without one. Source: measurement, section 3.6.
 */
export function attMeanDifference(
  strata: readonly SpendStratum[],
  level: number = COMPARISON_LEVEL,
): AttMeanDifference | null {
  const used = strata.filter(({ treated, control }) => treated.length >= 2 && control.length >= 2);
  if (used.length === 0) return null;
  const kept = treatedIn(used);
  const parts = used.map((stratum) => partsOf(stratum, stratum.treated.length / kept));
  const estimate = parts.reduce((sum, part) => sum + part.diff, 0);
  const variances = parts.flatMap((part) => part.variances);
  const se = Math.sqrt(variances.reduce((sum, variance) => sum + variance, 0));
  const df =
    se === 0
      ? null
      : satterthwaite(
          variances,
          parts.flatMap((part) => part.degrees),
        );
  const half = df === null ? 0 : tQuantile((1 + level) / 2, df) * se;
  const droppedTreatedShare = 1 - kept / treatedIn(strata);
  return { estimate, se, df, lower: estimate - half, upper: estimate + half, level, droppedTreatedShare };
}

function partsOf({ treated, control }: SpendStratum, weight: number) {
  const [one, none] = [momentsOf(treated), momentsOf(control)];
  return {
    diff: weight * (one.mean - none.mean),
    variances: [one, none].map(({ n, variance }) => (weight ** 2 * (variance ?? 0)) / n),
    degrees: [one.n - 1, none.n - 1],
  };
}

function treatedIn(strata: readonly SpendStratum[]): number {
  return strata.reduce((sum, { treated }) => sum + treated.length, 0);
}
