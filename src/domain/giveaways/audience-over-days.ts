import type { Day } from '../day';

/**
 * How many people of an audience were reached on each day of a giveaway: whole people, the first days first,
 * so that the days add up to the audience. `days` is how many there are, one or more.
 */
export function audienceOverDays(audience: number, days: number): number[] {
  const each = Math.floor(audience / days);
  const left = audience - each * days;
  return Array.from({ length: days }, (_, at) => each + (at < left ? 1 : 0));
}

/**
 * What is left of the audience on each day when some have been named: everybody named is taken off the day
 * their own points are on, and where nobody is left there, or it is another day, off the first day that has
 * somebody left. Together the days have the audience less the named, and never less than nobody.
 * Source: measurement, section 1 (the remainder is the audience’s).
 */
export function unnamedOverDays(
  audience: number,
  days: readonly Day[],
  named: ReadonlyMap<Day, number>,
): number[] {
  const left = audienceOverDays(audience, days.length);
  let elsewhere = 0;
  for (const [day, people] of named) elsewhere += takeOff(left, days.indexOf(day), people);
  for (const at of left.keys()) elsewhere = takeOff(left, at, elsewhere);
  return left;
}

// How many of them found nobody left on that day.
function takeOff(left: number[], at: number, people: number): number {
  const there = left[at] ?? 0;
  const taken = Math.min(there, people);
  if (taken > 0) left[at] = there - taken;
  return people - taken;
}
