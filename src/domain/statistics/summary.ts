import { momentsOf, sumOf } from './moments';
import { quantileOfSorted } from './quantile';

/** What a group spent a head, in the unit of the list; quartiles are of type 7. */
export type Summary = {
  readonly n: number;
  readonly sum: number;
  readonly mean: number;
  readonly median: number;
  readonly q25: number;
  readonly q75: number;
  /** Over n - 1; null of one. */
  readonly sd: number | null;
  readonly shareZero: number;
  /** Those above nothing. */
  readonly buyers: number;
};

/** A group of amounts in a few numbers; null of nobody. Source: measurement, sections 0 and 3.5. */
export function summary(values: ArrayLike<number>): Summary | null {
  if (values.length === 0) return null;
  const sorted = Float64Array.from(values).sort();
  const { n, mean, variance } = momentsOf(sorted);
  return {
    n,
    sum: sumOf(sorted),
    mean,
    median: quantileOfSorted(sorted, 0.5),
    q25: quantileOfSorted(sorted, 0.25),
    q75: quantileOfSorted(sorted, 0.75),
    sd: variance === null ? null : Math.sqrt(variance),
    shareZero: sorted.filter((value) => value === 0).length / n,
    buyers: sorted.filter((value) => value > 0).length,
  };
}
