import { type Day, dayFrom, dayNumber } from '../day';
import { dateTokens, isDateFiller, monthOfWord } from './month-names';
import { splitClockTime } from './clock-time';

export const DATE_ORDERS = ['dmy', 'mdy', 'ymd'] as const;

/** Which comes first when a date is written in numbers. */
export type DateOrder = (typeof DATE_ORDERS)[number];

/** The day a text means under each order; null where it is no day of the calendar (years 1900-2100). */
export type DaysByOrder = Readonly<Record<DateOrder, Day | null>>;

/**
 * One date as written. `same`: it means one day whatever the order (a month name, a four-digit year
 * first). `shortDashed`: two-digit year with dashes, where the year may well stand first.
 */
export type DateText = {
  readonly days: DaysByOrder;
  readonly same: boolean;
  readonly shortDashed: boolean;
  /** Seconds since 1970 by order when the text is marked as UTC, to be turned into the book's zone. */
  readonly utcSecondOfDay: number | null;
};

/**
 * Reads a date with any order left open, a clock time behind it allowed. A time without a mark counts
 * as UTC where `utcColumn` says so. Null when the text is no date in any order.
 */
export function readDateText(text: string, utcColumn = false): DateText | null {
  const { date, clock } = splitClockTime(text);
  const written = readNumbers(date) ?? readCompact(date) ?? readNamed(date);
  if (!written) return null;
  const utc = clock !== null && (clock.zone === 'utc' || (utcColumn && clock.zone === 'none'));
  return { ...written, utcSecondOfDay: utc ? clock.secondOfDay : null };
}

/** Seconds since 1970 of a second within a day that is written in UTC. */
export function utcSeconds(day: Day, secondOfDay: number): number {
  return dayNumber(day) * 86_400 + secondOfDay;
}

type Written = Omit<DateText, 'utcSecondOfDay'>;

const NUMBERS = /^(\d{1,4})(\/|-|\. ?| )(\d{1,2})\2(\d{1,4})\.?$/;

function readNumbers(text: string): Written | null {
  const match = NUMBERS.exec(text);
  if (!match) return null;
  const [, a = '', separator = '', b = '', c = ''] = match;
  if (a.length === 4) return fixed(dayIn(a, b, c));
  if (a.length > 2 || c.length === 3) return null;
  const short = c.length === 2;
  const yearLast = c.length === 4 || short;
  const days: DaysByOrder = {
    dmy: yearLast ? dayIn(c, b, a) : null,
    mdy: yearLast ? dayIn(c, a, b) : null,
    ymd: c.length <= 2 && a.length === 2 ? dayIn(a, b, c) : null,
  };
  return open(days, short && separator === '-');
}

// Eight digits in a row, as accounting systems write them.
function readCompact(text: string): Written | null {
  if (!/^\d{8}$/.test(text)) return null;
  const [front, back] = [text.slice(0, 4), text.slice(4)];
  return open(
    {
      dmy: dayIn(back, front.slice(2), front.slice(0, 2)),
      mdy: dayIn(back, front.slice(0, 2), front.slice(2)),
      ymd: dayIn(front, back.slice(0, 2), back.slice(2)),
    },
    true,
  );
}

function readNamed(text: string): Written | null {
  const tokens = dateTokens(text);
  const numbers = tokens.filter((token) => /^\d/.test(token));
  const words = tokens.filter((token) => !/^\d/.test(token));
  const [first, second, ...more] = numbers;
  if (first === undefined || second === undefined || more.length > 0) return null;
  // The last month word counts: `mar. 3 mars` begins with a Tuesday.
  const month = words.findLast((word) => monthOfWord(word) !== undefined);
  if (month === undefined || !words.every((word) => monthOfWord(word) !== undefined || isDateFiller(word)))
    return null;
  const [year, day] = first.length > 2 ? [first, second] : [second, first];
  if (day.length > 2 || (year.length !== 4 && year.length !== 2)) return null;
  return fixed(dayIn(year, String(monthOfWord(month)), day));
}

function fixed(day: Day | null): Written | null {
  return day && { days: { dmy: day, mdy: day, ymd: day }, same: true, shortDashed: false };
}

function open(days: DaysByOrder, shortDashed: boolean): Written | null {
  return (days.dmy ?? days.mdy ?? days.ymd) ? { days, same: false, shortDashed } : null;
}

function dayIn(year: string, month: string, day: string): Day | null {
  const full = year.length === 2 ? fullYear(Number(year)) : Number(year);
  return full >= 1900 && full <= 2100 ? dayFrom(full, Number(month), Number(day)) : null;
}

// The pivot of POSIX: 69 is 1969, 68 is 2068.
function fullYear(twoDigits: number): number {
  return twoDigits < 69 ? 2000 + twoDigits : 1900 + twoDigits;
}
