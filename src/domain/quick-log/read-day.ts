import { type Day, addDays, dayFrom, dayNumber, parseDay } from '../day';
import { type Reading, claim, foldedAt, isFree } from './reading';
import { wordsOf } from './words';

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH_NAMES =
  'january february march april may june july august september october november december'.split(' ');

type Found = { readonly day: Day; readonly length: number };

/** Finds the day of a line and claims its words; null when the line names none. */
export function readDay(reading: Reading, today: Day): Day | null {
  for (let i = 0; i < reading.words.length; i++) {
    const found = dayAt(reading, i, today);
    if (!found || !isFree(reading, { from: i, to: i + found.length })) continue;
    const from = ['on', 'since'].includes(foldedAt(reading, i - 1)) ? i - 1 : i;
    claim(reading, { from, to: i + found.length }, 'day');
    return found.day;
  }
  return null;
}

/** A day typed on its own: `yesterday`, `3 Oct`, `2026-10-03`. Null when it is none. */
export function dayFromWords(text: string, today: Day): Day | null {
  const words = wordsOf(text);
  const found = dayAt({ words, roles: words.map(() => null) }, 0, today);
  return found && found.length === words.length ? found.day : null;
}

function dayAt(reading: Reading, i: number, today: Day): Found | null {
  return (
    namedDay(reading, i, today) ??
    isoDay(reading, i) ??
    daysAgo(reading, i, today) ??
    weekday(reading, i, today) ??
    dayAndMonth(reading, i, today)
  );
}

function namedDay(reading: Reading, i: number, today: Day): Found | null {
  const word = foldedAt(reading, i);
  if (word === 'today') return { day: today, length: 1 };
  if (word === 'yesterday') return { day: addDays(today, -1), length: 1 };
  return null;
}

function isoDay(reading: Reading, i: number): Found | null {
  const day = parseDay(foldedAt(reading, i));
  return day && { day, length: 1 };
}

function daysAgo(reading: Reading, i: number, today: Day): Found | null {
  if (foldedAt(reading, i + 2) !== 'ago') return null;
  const first = foldedAt(reading, i);
  const count = first === 'a' || first === 'one' ? 1 : /^\d{1,3}$/.test(first) ? Number(first) : null;
  const unit = /^(day|week)s?$/.exec(foldedAt(reading, i + 1))?.[1];
  if (count === null || unit === undefined) return null;
  return { day: addDays(today, -count * (unit === 'week' ? 7 : 1)), length: 3 };
}

// The latest such day up to today; with “last” the latest before today.
function weekday(reading: Reading, i: number, today: Day): Found | null {
  const isLast = foldedAt(reading, i) === 'last';
  const at = isLast ? i + 1 : i;
  const wanted = weekdayNumber(reading, at, isLast);
  if (wanted === -1) return null;
  const back = (weekdayOf(today) - wanted + 7) % 7;
  return { day: addDays(today, isLast && back === 0 ? -7 : -back), length: at - i + 1 };
}

function weekdayNumber(reading: Reading, i: number, isLast: boolean): number {
  const word = foldedAt(reading, i);
  const full = WEEKDAYS.indexOf(word);
  if (full !== -1 || word.length < 3) return full;
  // “sat” and “sun” are words too: short names count only where a day is expected.
  const isExpected = isLast || foldedAt(reading, i - 1) === 'on';
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
  if (dayFirst) return { day: dayFirst.day, length: 2 + of + dayFirst.length };
  const monthFirst = withYear(reading, i + 2, dayNumberOf(b), monthNumberOf(a), today);
  return monthFirst && { day: monthFirst.day, length: 2 + monthFirst.length };
}

// Without a year it is the latest such day up to today.
function withYear(reading: Reading, i: number, day: number, month: number, today: Day): Found | null {
  if (day === 0 || month === 0) return null;
  const year = /^\d{4}$/.exec(foldedAt(reading, i))?.[0];
  if (year !== undefined) {
    const given = dayFrom(Number(year), month, day);
    return given && { day: given, length: 1 };
  }
  const thisYear = Number(today.slice(0, 4));
  for (let back = 0; back <= 4; back++) {
    const candidate = dayFrom(thisYear - back, month, day);
    if (candidate && candidate <= today) return { day: candidate, length: 0 };
  }
  return null;
}

function dayNumberOf(word: string): number {
  return Number(/^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word)?.[1] ?? 0);
}

function monthNumberOf(word: string): number {
  if (word === 'sept') return 9;
  return MONTHS.indexOf(word) + 1 || MONTH_NAMES.indexOf(word) + 1;
}
