import type { Day } from '../../domain/day';
import { dayLocale } from '../../domain/format/day';
import { formatDayOfYear, formatDayRange, formatFullDay } from '../../domain/format/day-range';
import { monthEnd, monthStart } from '../../domain/month';
import type { MonthlyStatement } from '../../domain/statement/monthly-statement';
import { useFormats } from '../formats-context';

/** The days of a statement in words. */
export function usePaperDays() {
  const locale = dayLocale(useFormats().locale);
  return {
    dayOfYear: (value: Day): string => formatDayOfYear(value, locale),
    fullDay: (value: Day): string => formatFullDay(value, locale),
    period: ({ month, asOf }: MonthlyStatement): string => {
      const range = formatDayRange(monthStart(month), asOf, locale);
      return asOf < monthEnd(month) ? `${range}, month still running` : range;
    },
  };
}
