import type { Cents } from '../money';
import { COMPARISON_LEVEL, type Interval } from '../statistics/interval';
import { leadsPerGiveaway } from './leads-per-giveaway';

/** Cents per qualified lead with its interval; `estimate` null without a lead, `upper` may be infinite. */
export type CostPerLead = Interval & { readonly estimate: number | null };

/**
 * What a qualified lead cost, from what the giveaways cost together and how many leads each had; null of no
 * giveaway. The interval is that of leads per giveaway turned over: without a lead it has no upper limit.
 * Source: measurement, section 3.8.
 */
export function costPerLead(
  costCents: Cents,
  counts: readonly number[],
  level: number = COMPARISON_LEVEL,
): CostPerLead | null {
  const leads = leadsPerGiveaway(counts, level);
  if (!leads) return null;
  const { total, giveaways, lower, upper } = leads;
  return {
    estimate: total === 0 ? null : costCents / total,
    lower: costCents / (giveaways * upper),
    upper: lower === 0 ? Infinity : costCents / (giveaways * lower),
    level,
  };
}
