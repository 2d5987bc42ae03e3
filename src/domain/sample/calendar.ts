import { type Day, addDays, dayNumber, spanDays } from '../day';
import { type Month, addMonths, monthOf, monthStart, monthsBetween } from '../month';
import type { Rng } from '../rng';
import { happens } from './chance';

/** The days the sample tells of: eighteen whole months and the one still running. */
export type Calendar = {
  readonly start: Day;
  readonly today: Day;
  readonly months: readonly Month[];
};

const WHOLE_MONTHS = 18;
const SATURDAY_SHARE = 0.15;

/** The calendar that ends today. */
export function calendarUpTo(today: Day): Calendar {
  const first = addMonths(monthOf(today), -WHOLE_MONTHS);
  return { start: monthStart(first), today, months: monthsBetween(first, monthOf(today)) };
}

/** A day of a month `monthsAgo` before the running one, the 28th at most. */
export function dayMonthsAgo(today: Day, monthsAgo: number, dayOfMonth: number): Day {
  const first = monthStart(addMonths(monthOf(today), -monthsAgo));
  return addDays(first, Math.min(dayOfMonth, 28) - 1);
}

/** 0 is Sunday, 6 is Saturday. */
export function weekdayOf(day: Day): number {
  return (((dayNumber(day) + 4) % 7) + 7) % 7;
}

/** A day of the span, each as likely. */
export function anyDay(rng: Rng, from: Day, to: Day): Day {
  return addDays(from, rng.int(spanDays(from, to) + 1));
}

/** A day of the span on which the shop is at work: weekdays, now and then a Saturday. */
export function workday(rng: Rng, from: Day, to: Day): Day {
  for (let tries = 0; tries < 40; tries++) {
    const day = anyDay(rng, from, to);
    const weekday = weekdayOf(day);
    if (weekday >= 1 && weekday <= 5) return day;
    if (weekday === 6 && happens(rng, SATURDAY_SHARE)) return day;
  }
  return to; // a span of a weekend alone
}

/** The same day, or the nearest weekday before it. */
export function weekdayUpTo(day: Day): Day {
  const weekday = weekdayOf(day);
  if (weekday === 0) return addDays(day, -2);
  return weekday === 6 ? addDays(day, -1) : day;
}

/** The Saturday of that week, or the one before where it has not come yet. */
export function marketDay(day: Day, today: Day): Day {
  const saturday = addDays(day, 6 - weekdayOf(day));
  return saturday > today ? addDays(saturday, -7) : saturday;
}

/** The earlier of two days. */
export function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}

/** The later of two days. */
export function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}

/** Puts records in order of their day. */
export function byDay(a: { readonly day: Day }, b: { readonly day: Day }): number {
  if (a.day === b.day) return 0;
  return a.day < b.day ? -1 : 1;
}
