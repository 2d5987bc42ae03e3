import { assertNever } from '../../domain/assert-never';
import type { Day } from '../../domain/day';
import { type Month, monthEnd, monthOf, monthStart, monthsBetween } from '../../domain/month';

/** Which days a contact's statement covers. */
export type StatementPeriod =
  | { readonly type: 'month'; readonly month: Month }
  | { readonly type: 'year'; readonly year: string }
  | { readonly type: 'all' };

export type PeriodDays = { readonly from: Day | null; readonly to: Day | null };

/** The first and last day of a period; null is no end. */
export function daysOfPeriod(period: StatementPeriod): PeriodDays {
  switch (period.type) {
    case 'month':
      return { from: monthStart(period.month), to: monthEnd(period.month) };
    case 'year':
      return { from: `${period.year}-01-01` as Day, to: `${period.year}-12-31` as Day };
    case 'all':
      return { from: null, to: null };
    default:
      return assertNever(period);
  }
}

/** The months from the first thing on record to the day looked at, newest first. */
export function monthsToChoose(first: Day, last: Day): Month[] {
  return monthsBetween(monthOf(first < last ? first : last), monthOf(last)).reverse();
}

/** The years of those months, newest first. */
export function yearsToChoose(first: Day, last: Day): string[] {
  return [...new Set(monthsToChoose(first, last).map((month) => month.slice(0, 4)))];
}
