import type { Day } from '../day';

/** A span of days with its year: `1–31 October 2026`, or one day where both are the same. */
export function formatDayRange(from: Day, to: Day, locale: string): string {
  return formatOf(locale, { day: 'numeric', month: 'long', year: 'numeric' }).formatRange(
    instantOf(from),
    instantOf(to),
  );
}

/** A day within a year that is known: `31 October`. */
export function formatDayOfYear(value: Day, locale: string): string {
  return formatOf(locale, { day: 'numeric', month: 'long' }).format(instantOf(value));
}

/** A day with its month in full: `2 November 2026`. */
export function formatFullDay(value: Day, locale: string): string {
  return formatOf(locale, { day: 'numeric', month: 'long', year: 'numeric' }).format(instantOf(value));
}

function instantOf(value: Day): Date {
  return new Date(`${value}T00:00:00Z`);
}

// A civil day has no zone: it is read and written in the same one, so nothing shifts it.
function formatOf(locale: string, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC', calendar: 'gregory' });
}
