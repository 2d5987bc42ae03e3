import type { Day } from '../day';

/** The items of each day, days and items in the order they come. */
export function byDay<T extends { readonly day: Day }>(items: Iterable<T>): Map<Day, T[]> {
  const days = new Map<Day, T[]>();
  for (const item of items) {
    const sameDay = days.get(item.day);
    if (sameDay) sameDay.push(item);
    else days.set(item.day, [item]);
  }
  return days;
}
