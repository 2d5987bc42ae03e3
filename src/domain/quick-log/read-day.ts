import { type Day, addDays, dayFrom, dayNumber } from '../day';
import { latestDay, numericDays } from './numeric-day';
import { type Reading, claim, foldedAt, isFree } from './reading';
import { wordsOf } from './words';

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH_NAMES =
  'january february march april may june july august september october november december'.split(' ');

/** Why a day has to be asked for: it has several readings, the calendar has none such, or it is to come. */
export type DayQuestion = {
  readonly text: string;
  readonly problem: 'several' | 'noDay' | 'future';
  /** A day to write instead. */
  readonly example: Day;
};

/** The day of a line: null when it has to be asked for. */
export type DayRead = { readonly day: Day | null; readonly question: DayQuestion | null };

/** The days that words can mean: none when the calendar has no such day. */
type Found = { readonly days: readonly Day[]; readonly length: number };

/** Finds the day of a line and claims its words; today when the line names none. */
export function readDay(reading: Reading, today: Day): DayRead {
  for (let i = 0; i < reading.words.length; i++) {
    const found = dayAt(reading, i, today);
    if (!found || !isFree(reading, { from: i, to: i + found.length })) continue;
    const from = ['on', 'since'].includes(foldedAt(reading, i - 1)) ? i - 1 : i;
    const read = dayRead(reading, i, found, today);
    claim(reading, { from, to: i + found.length }, read.question ? 'unsureDay' : 'day');
    return read;
  }
  return { day: today, question: null };
}

function dayRead({ words }: Reading, i: number, { days, length }: Found, today: Day): DayRead {
  const [first, other] = days;
  if (first && !other && first <= today) return { day: first, question: null };
  const problem = other ? 'several' : first ? 'future' : 'noDay';
  const text = words.slice(i, i + length).map((word) => word.text);
  const example = days.find((each) => each <= today) ?? today;
  return { day: null, question: { text: text.join(' '), problem, example } };
}

/** A day typed on its own: `yesterday`, `3 Oct`, `2026-10-03`. Null when it is none. */
export function dayFromWords(text: string, today: Day): Day | null {
  const words = wordsOf(text);
  const found = dayAt({ words, roles: words.map(() => null) }, 0, today);
  const [day, other] = found?.length === words.length ? found.days : [];
  return day && !other ? day : null;
}

function dayAt(reading: Reading, i: number, today: Day): Found | null {
  return (
    namedDay(reading, i, today) ??
    inNumbers(reading, i, today) ??
    daysAgo(reading, i, today) ??
    weekday(reading, i, today) ??
    dayAndMonth(reading, i, today)
  );
}

function namedDay(reading: Reading, i: number, today: Day): Found | null {
  const word = foldedAt(reading, i);
  const away = ['yesterday', 'today', 'tomorrow'].indexOf(word) - 1;
  return away < -1 ? null : { days: [addDays(today, away)], length: 1 };
}

function inNumbers(reading: Reading, i: number, today: Day): Found | null {
  const word = reading.words[i];
  const days = word ? numericDays(word, today, ['on', 'since'].includes(foldedAt(reading, i - 1))) : null;
  return days && { days, length: 1 };
}

function daysAgo(reading: Reading, i: number, today: Day): Found | null {
  if (foldedAt(reading, i + 2) !== 'ago') return null;
  const first = foldedAt(reading, i);
  const count = first === 'a' || first === 'one' ? 1 : /^\d{1,3}$/.test(first) ? Number(first) : null;
  const unit = /^(day|week)s?$/.exec(foldedAt(reading, i + 1))?.[1];
  if (count === null || unit === undefined) return null;
  return { days: [addDays(today, -count * (unit === 'week' ? 7 : 1))], length: 3 };
}

// The latest such day up to today; with “last” the latest before today, with “next” the first after it.
function weekday(reading: Reading, i: number, today: Day): Found | null {
  const isLast = foldedAt(reading, i) === 'last';
  const isNext = foldedAt(reading, i) === 'next';
  const at = isLast || isNext ? i + 1 : i;
  const wanted = weekdayNumber(reading, at, isLast || isNext);
  if (wanted === -1) return null;
  const back = (weekdayOf(today) - wanted + 7) % 7;
  const away = isNext ? 7 - back : isLast && back === 0 ? -7 : -back;
  return { days: [addDays(today, away)], length: at - i + 1 };
}

function weekdayNumber(reading: Reading, i: number, isLed: boolean): number {
  const word = foldedAt(reading, i);
  const full = WEEKDAYS.indexOf(word);
  if (full !== -1 || word.length < 3) return full;
  // “sat” and “sun” are words too: short names count only where a day is expected.
  const isExpected = isLed || foldedAt(reading, i - 1) === 'on';
  return isExpected ? WEEKDAYS.findIndex((name) => name.startsWith(word)) : -1;
}

function weekdayOf(day: Day): number {
  return (((dayNumber(day) + 3) % 7) + 7) % 7; // 1970-01-01 was a Thursday
}

function dayAndMonth(reading: Reading, i: number, today: Day): Found | null {
  const of = foldedAt(reading, i + 1) === 'of' ? 1 : 0;
  const [a, b] = [foldedAt(reading, i), foldedAt(reading, i + 1)];
  const dayFirst = withYear(
    reading,
    i + 2 + of,
    dayNumberOf(a),
    monthNumberOf(foldedAt(reading, i + 1 + of)),
    today,
  );
  if (dayFirst) return { ...dayFirst, length: 2 + of + dayFirst.length };
  const monthFirst = withYear(reading, i + 2, dayNumberOf(b), monthNumberOf(a), today);
  return monthFirst && { ...monthFirst, length: 2 + monthFirst.length };
}

// Without a year it is the latest such day up to today.
function withYear(reading: Reading, i: number, day: number, month: number, today: Day): Found | null {
  if (day === 0 || month === 0) return null;
  const year = /^\d{4}$/.exec(foldedAt(reading, i))?.[0];
  const found = year === undefined ? latestDay(month, day, today) : dayFrom(Number(year), month, day);
  return { days: found ? [found] : [], length: year === undefined ? 0 : 1 };
}

function dayNumberOf(word: string): number {
  return Number(/^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word)?.[1] ?? 0);
}

function monthNumberOf(word: string): number {
  if (word === 'sept') return 9;
  return MONTHS.indexOf(word) + 1 || MONTH_NAMES.indexOf(word) + 1;
}
