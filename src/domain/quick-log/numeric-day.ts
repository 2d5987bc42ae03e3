import { type Day, dayFrom } from '../day';
import type { Word } from './words';

/**
 * The days a word in numbers can mean (`2026-11-21`, `21.11.`, `14/10`), the usual reading first; none when
 * the calendar has no such day. Null when the word is no day. `isLed` where a day is expected.
 */
export function numericDays({ folded, hasStop }: Word, today: Day, isLed: boolean): Day[] | null {
  const match = /^(\d{1,4})([./-])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(folded);
  if (!match) return null;
  const [, first = '', mark = '', second = '', year] = match;
  if (first.length > 2) return yearFirst(Number(first), Number(second), year);
  const readings = bothWays(Number(first), Number(second), year, today);
  if (year !== undefined) return readings;
  const [dayFirst] = readingsOf(Number(first), Number(second), undefined, today);
  // Prices and sizes are written with a point, ranges with a dash, and 24/7 is no day in July.
  if (mark === '/' ? folded === '24/7' && !isLed : !isLed && !(mark === '.' && hasStop && dayFirst))
    return null;
  // 50/50 is a share; 32/10 and 14/15 are days gone wrong.
  return isLed || Math.min(Number(first), Number(second)) <= 31 ? readings : null;
}

function yearFirst(year: number, month: number, dayOfMonth: string | undefined): Day[] | null {
  if (dayOfMonth === undefined) return null;
  return [dayFrom(year, month, Number(dayOfMonth))].filter((each) => each !== null);
}

function bothWays(first: number, second: number, year: string | undefined, today: Day): Day[] {
  const days = [...readingsOf(first, second, year, today), ...readingsOf(second, first, year, today)];
  return [...new Set(days)];
}

function readingsOf(dayOfMonth: number, month: number, year: string | undefined, today: Day): Day[] {
  const day =
    year === undefined
      ? latestDay(month, dayOfMonth, today)
      : dayFrom(Number(year.length === 2 ? `20${year}` : year), month, dayOfMonth);
  return day === null ? [] : [day];
}

/** The latest such day up to today; null when the calendar has none. */
export function latestDay(month: number, dayOfMonth: number, today: Day): Day | null {
  // Two leap days can lie eight years apart.
  for (let back = 0; back <= 8; back++) {
    const day = dayFrom(Number(today.slice(0, 4)) - back, month, dayOfMonth);
    if (day && day <= today) return day;
  }
  return null;
}
