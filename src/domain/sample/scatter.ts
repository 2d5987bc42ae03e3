import { type Day, spanDays } from '../day';
import { type Month, monthEnd, monthStart } from '../month';
import type { Rng } from '../rng';
import { type Calendar, workday } from './calendar';
import { happens } from './chance';

/**
 * Days on which something happens so often a month on average, as they fall: never as often one month
 * as the next, and in the running month only as often as its days allow. `index` counts months from 0.
 */
export function scatter(
  rng: Rng,
  { months, today }: Calendar,
  perMonth: (index: number) => number,
  dayWithin: (rng: Rng, from: Day, to: Day) => Day = workday,
): Day[] {
  return months.flatMap((month, index) => {
    const to = monthEnd(month) < today ? monthEnd(month) : today;
    const mean = perMonth(index) * passedShare(month, to) * (0.8 + 0.4 * rng.u());
    const count = Math.floor(mean) + (happens(rng, mean % 1) ? 1 : 0);
    return Array.from({ length: count }, () => dayWithin(rng, monthStart(month), to));
  });
}

function passedShare(month: Month, to: Day): number {
  return (spanDays(monthStart(month), to) + 1) / (spanDays(monthStart(month), monthEnd(month)) + 1);
}
