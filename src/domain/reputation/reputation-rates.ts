import { type RateRatio, rateRatio } from '../statistics/rate-ratio';
import { INDEX_MONTHS, type IndexMonth, total, windowOf } from './index-month';
import { LIFT_MONTHS } from './reputation-lift';

/** How often something came in three months and in the three months half a year before, with the exact ratio. */
export type RateChange = RateRatio & { readonly before: number; readonly now: number };

export type ReputationRates = { readonly referrals: RateChange; readonly reviews: RateChange };

/**
 * Referrals and rated reviews of the three months up to month `at`, as multiples of those the lift compares
 * them with; null where the list does not reach back to all six. Source: measurement, section 5.
 */
export function reputationRates(months: readonly IndexMonth[], at: number): ReputationRates | null {
  if (at >= months.length) return null;
  const referrals = rateChange(
    months.map((month) => month.referrals),
    at,
  );
  const reviews = rateChange(
    months.map((month) => month.ratings.count),
    at,
  );
  return referrals && reviews && { referrals, reviews };
}

function rateChange(counts: readonly number[], at: number): RateChange | null {
  if (at - LIFT_MONTHS < INDEX_MONTHS - 1) return null;
  const [before, now] = [at - LIFT_MONTHS, at].map((end) => total(windowOf(counts, end)));
  if (before === undefined || now === undefined) return null;
  const ratio = rateRatio({ count: now, time: INDEX_MONTHS }, { count: before, time: INDEX_MONTHS });
  return ratio && { ...ratio, before, now };
}
