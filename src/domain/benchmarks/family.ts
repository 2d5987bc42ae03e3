import { holm } from '../statistics/multiplicity';
import type { RateComparison } from './compare-rates';
import type { SpendComparison } from './compare-spend';

/**
 * The p-values of a family of comparisons after Holm, in their order: of those that pass the minimum; null
 * for the others, which make nobody else's larger. Source: measurement, section 3.9.
 */
export function familyOf(comparisons: readonly (RateComparison | SpendComparison)[]): (number | null)[] {
  const passing = comparisons.filter(({ gate, p }) => gate !== 'not_enough' && p !== null);
  const adjusted = holm(passing.map(({ p }) => p?.p ?? 1));
  return comparisons.map((one) => adjusted[passing.indexOf(one)] ?? null);
}
