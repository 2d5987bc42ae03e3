import { dayLocale, formatMonth } from '../domain/format/day';
import { formatFullDay } from '../domain/format/day-range';
import type { MonthlyStatement } from '../domain/statement/monthly-statement';

/** The document's title: what a reader of the PDF sees in its window. */
export function paperTitle({ business, month }: MonthlyStatement, locale: string): string {
  return `${business} – Trust Bank statement, ${formatMonth(month, dayLocale(locale))}`;
}

/** The line at the foot of every page. */
export function paperFooter({ formulaVersion, drawnUpOn, locked }: MonthlyStatement, locale: string): string {
  const asOf = `data as of ${formatFullDay(drawnUpOn, dayLocale(locale))}`;
  return [`Formula version ${formulaVersion}`, asOf, ...(locked ? ['locked'] : [])].join(' · ');
}
