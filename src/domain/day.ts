declare const dayBrand: unique symbol;

/** A civil day in the owner's calendar, `YYYY-MM-DD`. No time, no zone: nothing can shift it. */
export type Day = string & { readonly [dayBrand]: true };

const DAY_PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_PER_DAY = 86_400_000;
/** From 1 March of the year 0 to 1 January 1970. */
const DAYS_BEFORE_1970 = 719_468;

/** Reads `YYYY-MM-DD`; null when it is not a day of the calendar. */
export function parseDay(text: string): Day | null {
  const match = DAY_PATTERN.exec(text);
  if (!match) return null;
  return dayFrom(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** The day `YYYY-MM-DD`. @throws RangeError when the text is no day of the calendar. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === null) throw new RangeError(`“${text}” is not a day of the calendar (YYYY-MM-DD)`);
  return parsed;
}

/** Year, month 1-12, day of month; null when the calendar has no such day (Gregorian, years 1-9999). */
export function dayFrom(year: number, month: number, dayOfMonth: number): Day | null {
  if (!(year >= 1 && year <= 9999 && month >= 1 && month <= 12 && dayOfMonth >= 1)) return null;
  if (dayOfMonth > daysInMonth(year, month)) return null;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}` as Day;
}

/** Days in a month of the proleptic Gregorian calendar; month 1-12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * Days since 1970-01-01, from the calendar alone (measurement, section 0). In plain numbers: every posting
 * of a balance asks for it, and a `Date` for each took most of the time.
 */
export function dayNumber(value: Day): number {
  const month = Number(value.slice(5, 7));
  // Years begin in March here, so that the leap day is a year's last (Hinnant, days_from_civil).
  const year = Number(value.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const dayOfYear =
    Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + Number(value.slice(8, 10)) - 1;
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leapDays + dayOfYear - DAYS_BEFORE_1970;
}

/** The day that many days after 1970-01-01. */
export function dayOfNumber(days: number): Day {
  return new Date(days * MS_PER_DAY).toISOString().slice(0, 10) as Day;
}

/** `count` days later (earlier when negative). */
export function addDays(value: Day, count: number): Day {
  return dayOfNumber(dayNumber(value) + count);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function spanDays(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

const zoneFormats = new Map<string, Intl.DateTimeFormat>();

/** The civil day of an instant in an IANA time zone. @throws RangeError for an unknown zone. */
export function localDay(instant: Date, zone: string): Day {
  let format = zoneFormats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    });
    zoneFormats.set(zone, format);
  }
  const part = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(format.formatToParts(instant).find((p) => p.type === type)?.value);
  return day(`${pad(part('year'), 4)}-${pad(part('month'), 2)}-${pad(part('day'), 2)}`);
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
