import type { Day } from '../day';
import { type Month, monthStart } from '../month';

/** A day in a column: `22 Oct` or `Oct 22`, as the locale has it. */
export function formatShortDay(value: Day, locale: string): string {
  return write(value, locale, { day: 'numeric', month: 'short' });
}

/** A day nearby with its weekday: `Thu 22 Oct`. */
export function formatNearDay(value: Day, locale: string): string {
  return write(value, locale, { weekday: 'short', day: 'numeric', month: 'short' });
}

/** A day with its year: `22 Oct 2026`. */
export function formatDay(value: Day, locale: string): string {
  return write(value, locale, { day: 'numeric', month: 'short', year: 'numeric' });
}

/** A day in full, for titles and screen readers: `Thursday 22 October 2026`. */
export function formatLongDay(value: Day, locale: string): string {
  return write(value, locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
}

/** A month in full: `October 2026`. */
export function formatMonth(value: Month, locale: string): string {
  return write(monthStart(value), locale, { month: 'long', year: 'numeric' });
}

/** A month on an axis: `Oct 2026`. */
export function formatShortMonth(value: Month, locale: string): string {
  return write(monthStart(value), locale, { month: 'short', year: 'numeric' });
}

/** A month by its name alone: `October`. */
export function formatMonthName(value: Month, locale: string): string {
  return write(monthStart(value), locale, { month: 'long' });
}

/**
 * The locale for days: the order of the system's region with the words of this language, so that an
 * English sentence never names a Samstag. `de-DE` gives `en-DE`, `en-GB` stays.
 */
export function dayLocale(systemLocale: string, language = 'en'): string {
  const system = new Intl.Locale(systemLocale);
  if (system.language === language) return system.toString();
  const region = system.maximize().region;
  return region === undefined ? language : `${language}-${region}`;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function write(value: Day, locale: string, parts: Intl.DateTimeFormatOptions): string {
  const key = `${locale}|${JSON.stringify(parts)}`;
  let format = formats.get(key);
  if (!format) {
    // A civil day has no zone: it is read and written in the same one, so nothing shifts it.
    format = new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC', calendar: 'gregory' });
    formats.set(key, format);
  }
  return format.format(new Date(`${value}T00:00:00Z`));
}
