import { assertNever } from '../assert-never';
import { type Day, addDays } from '../day';
import type { Rng } from '../rng';
import { type Calendar, earlier, later } from './calendar';
import type { Buying, Character } from './cast';
import { between, happens } from './chance';
import type { Standing } from './standing';

/** Tells how a contact stood with the business at the end of the day before. */
export type StandingOn = (contactId: number, day: Day) => Standing;

/** How busy each month of the year is; 1 is usual. */
const SEASON = [0.78, 0.82, 0.92, 1, 1.12, 1.05, 0.86, 0.84, 1, 1.12, 1.4, 1.55];
/** How much readier people are to buy by how they stand; chance hides most of it in a list this short. */
const READINESS: Readonly<Record<Standing, number>> = { well: 2, neither: 1, badly: 0.6 };
const THINKING_DAYS = 20;
const MOST_ORDERS_OF_OCCASIONAL = 3;

/** The days on which somebody orders. */
export function orderDays(rng: Rng, calendar: Calendar, who: Character, standingOn: StandingOn): Day[] {
  const { buying } = who;
  const season = (day: Day): number => SEASON[Number(day.slice(5, 7)) - 1] ?? 1;
  const readiness = (day: Day): number => READINESS[standingOn(who.id, day)];
  const from = firstDay(calendar.start, who);
  switch (buying.type) {
    case 'regular': // whose needs follow the year less
      return regularDays(rng, from, calendar.today, buying, (day) => Math.sqrt(season(day) * readiness(day)));
    case 'occasional':
      return occasionalDays(rng, from, calendar.today, buying, (day) => season(day) * readiness(day) ** 1.5);
    case 'never':
      return [];
    default:
      return assertNever(buying);
  }
}

// Those whom a giveaway brought think it over first.
function firstDay(start: Day, who: Character): Day {
  return later(start, who.broughtBy === null ? who.since : addDays(who.since, THINKING_DAYS));
}

function regularDays(
  rng: Rng,
  from: Day,
  today: Day,
  { everyDays, until }: Extract<Buying, { type: 'regular' }>,
  pace: (day: Day) => number,
): Day[] {
  const days: Day[] = [];
  let day = addDays(from, between(rng, 1, everyDays));
  while (day <= (until ?? today)) {
    days.push(day);
    const gap = everyDays * (0.7 + 0.3 * (rng.u() + rng.u()));
    day = addDays(day, Math.max(3, Math.round(gap / pace(day))));
  }
  return days;
}

function occasionalDays(
  rng: Rng,
  from: Day,
  today: Day,
  { perWeek }: Extract<Buying, { type: 'occasional' }>,
  pace: (day: Day) => number,
): Day[] {
  const days: Day[] = [];
  for (let week = from; week <= today; week = addDays(week, 7)) {
    if (days.length === MOST_ORDERS_OF_OCCASIONAL) break;
    if (happens(rng, perWeek * pace(week))) days.push(earlier(addDays(week, rng.int(7)), today));
  }
  return days;
}
