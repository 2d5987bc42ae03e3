import type { Day } from './day';
import { addMonths, monthEnd, monthOf } from './month';

/** The last day of the month before. */
export function endOfLastMonth(today: Day): Day {
  return monthEnd(addMonths(monthOf(today), -1));
}

/** The last day of the calendar quarter before. */
export function endOfLastQuarter(today: Day): Day {
  const month = Number(today.slice(5, 7));
  return monthEnd(addMonths(monthOf(today), -(((month - 1) % 3) + 1)));
}

/** The same day a year before; from a leap day, the last of that February. */
export function yearAgo(today: Day): Day {
  const month = addMonths(monthOf(today), -12);
  const end = monthEnd(month);
  const sameDay = `${month}${today.slice(7)}` as Day;
  return sameDay < end ? sameDay : end;
}
