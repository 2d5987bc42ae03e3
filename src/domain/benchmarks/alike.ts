import { PRIOR_SPEND_STRATA, priorSpendStrata } from '../statistics/prior-spend-strata';
import type { Outcomes } from './groups';

/** What two groups spent after, one stratum of people who spent alike before. Cents. */
export type AlikeStratum = { readonly a: Float64Array; readonly b: Float64Array };

/**
 * Two groups split into people who spent alike before, the quarters made of both together; null when what
 * was spent before is not known. Source: measurement, section 3.6.
 */
export function alike(a: Outcomes, b: Outcomes): AlikeStratum[] | null {
  if (a.prior === null || b.prior === null) return null;
  const { strata } = priorSpendStrata([...a.prior, ...b.prior]);
  const of = (net: Float64Array, first: number, stratum: number): Float64Array =>
    net.filter((_, i) => strata[first + i] === stratum);
  return Array.from({ length: PRIOR_SPEND_STRATA }, (_, stratum) => ({
    a: of(a.net, 0, stratum),
    b: of(b.net, a.net.length, stratum),
  }));
}

/** How many bought: what they spent, net of refunds, is above nothing. */
export function buyersIn(net: Float64Array): number {
  let buyers = 0;
  for (const cents of net) if (cents > 0) buyers += 1;
  return buyers;
}
