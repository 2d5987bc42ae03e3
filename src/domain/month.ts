import { type Day, dayFrom, daysInMonth } from './day';

declare const monthBrand: unique symbol;

/** A calendar month, `YYYY-MM`. */
export type Month = string & { readonly [monthBrand]: true };

/** Reads `YYYY-MM`; null when it is no month. */
export function parseMonth(text: string): Month | null {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text) && !text.startsWith('0000') ? (text as Month) : null;
}

/** The month `YYYY-MM`. @throws RangeError when the text is no month. */
export function month(text: string): Month {
  const parsed = parseMonth(text);
  if (parsed === null) throw new RangeError(`“${text}” is not a month (YYYY-MM)`);
  return parsed;
}

/** The month a day is in. */
export function monthOf(value: Day): Month {
  return value.slice(0, 7) as Month;
}

/** The first day of a month. */
export function monthStart(value: Month): Day {
  return `${value}-01` as Day;
}

/** The last day of a month. */
export function monthEnd(value: Month): Day {
  const [year, number] = parts(value);
  const last = dayFrom(year, number, daysInMonth(year, number));
  if (last === null) throw new RangeError(`“${value}” is not a month (YYYY-MM)`);
  return last;
}

/** `count` months later (earlier when negative). */
export function addMonths(value: Month, count: number): Month {
  const [year, number] = parts(value);
  const index = year * 12 + (number - 1) + count;
  const text = `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
  return month(text);
}

/** Every month from `from` to `to`, both included; empty when `to` is earlier. */
export function monthsBetween(from: Month, to: Month): Month[] {
  const months: Month[] = [];
  for (let m = from; m <= to; m = addMonths(m, 1)) months.push(m);
  return months;
}

/** The last day of every month that ends within `from`..`to` (measurement, section 4.8). */
export function monthEndsBetween(from: Day, to: Day): Day[] {
  return monthsBetween(monthOf(from), monthOf(to))
    .map(monthEnd)
    .filter((end) => end >= from && end <= to);
}

function parts(value: Month): [year: number, month: number] {
  return [Number(value.slice(0, 4)), Number(value.slice(5, 7))];
}
