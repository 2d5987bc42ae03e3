import { type ReactNode, createContext, use, useMemo } from 'react';
import type { Day } from '../domain/day';
import { counted, formatCount } from '../domain/format/count';
import * as days from '../domain/format/day';
import * as money from '../domain/format/money';
import * as points from '../domain/format/points';
import type { Cents } from '../domain/money';
import type { Month } from '../domain/month';

/** Every formatter with the owner's locale and the book's currency already in it. */
export type Formats = ReturnType<typeof makeFormats>;

/** Binds the formatters to a locale such as `en-GB` and a currency such as `USD`. */
export function makeFormats(locale: string, currency: string) {
  const inWords = days.dayLocale(locale);
  return {
    locale,
    currency,
    points: (value: number) => points.formatPoints(value, locale),
    change: (value: number) => points.formatPointsChange(value, locale),
    wholePoints: (value: number) => points.formatWholePoints(value, locale),
    wholeChange: (value: number) => points.formatWholePointsChange(value, locale),
    money: (amount: Cents) => money.formatMoney(amount, currency, locale),
    wholeMoney: (amount: Cents) => money.formatWholeMoney(amount, currency, locale),
    count: (value: number) => formatCount(value, locale),
    counted: (value: number, one: string, many?: string) => counted(value, one, locale, many),
    shortDay: (value: Day) => days.formatShortDay(value, inWords),
    nearDay: (value: Day) => days.formatNearDay(value, inWords),
    day: (value: Day) => days.formatDay(value, inWords),
    longDay: (value: Day) => days.formatLongDay(value, inWords),
    month: (value: Month) => days.formatMonth(value, inWords),
    shortMonth: (value: Month) => days.formatShortMonth(value, inWords),
    monthName: (value: Month) => days.formatMonthName(value, inWords),
  };
}

const FormatsContext = createContext<Formats | null>(null);

/** Gives everything below it the owner's formats. */
export function FormatsProvider(props: { locale: string; currency: string; children: ReactNode }) {
  const { locale, currency } = props;
  const formats = useMemo(() => makeFormats(locale, currency), [locale, currency]);
  return <FormatsContext value={formats}>{props.children}</FormatsContext>;
}

/** The owner's formats. @throws Error outside a FormatsProvider. */
export function useFormats(): Formats {
  const formats = use(FormatsContext);
  if (!formats) throw new Error('useFormats needs a FormatsProvider above it');
  return formats;
}
