import type { Day } from '../domain/day';
import { dayLocale, formatMonth } from '../domain/format/day';
import { formatFullDay } from '../domain/format/day-range';
import type { MonthlyStatement } from '../domain/statement/monthly-statement';

/** The document's title: what a reader of the PDF sees in its window. */
export function paperTitle({ business, month }: MonthlyStatement, locale: string): string {
  return `${business} – Trust Bank statement, ${formatMonth(month, dayLocale(locale))}`;
}

/** The line at the foot of every page. */
export function paperFooter(statement: MonthlyStatement, locale: string): string {
  const { formulaVersion, drawnUpOn, lockedOn, knownOn } = statement;
  const inFull = (day: Day): string => formatFullDay(day, dayLocale(locale));
  const asOf = knownOn === null ? `data as of ${inFull(drawnUpOn)}` : `as known on ${inFull(knownOn)}`;
  const locked = lockedOn === null ? [] : [`locked on ${inFull(lockedOn)}`];
  return [`Formula version ${formulaVersion}`, asOf, ...locked].join(' · ');
}
