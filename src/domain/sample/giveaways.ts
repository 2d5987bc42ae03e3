import { type Day, addDays } from '../day';
import { cents } from '../money';
import type { Rng } from '../rng';
import { dayMonthsAgo, earlier, marketDay, weekdayUpTo } from './calendar';
import type { Arrival } from './cast';
import { between } from './chance';
import type { SampleGiveaway } from './sample-business';
import { PLANNED_GIVEAWAYS, type PlannedGiveaway, type WhenHeld } from './words/giveaways';

/** A giveaway on its day, with what it was planned to draw. */
export type HeldGiveaway = PlannedGiveaway & {
  readonly id: number;
  readonly startsOn: Day;
  readonly endsOn: Day;
};

const DOWNLOAD_DAYS = 24;

/** The planned giveaways on their days. */
export function holdGiveaways(today: Day): HeldGiveaway[] {
  return PLANNED_GIVEAWAYS.map((planned, index) => {
    const wanted = wantedDay(today, planned.when);
    const startsOn = planned.kind === 'workshop' ? marketDay(wanted, today) : weekdayUpTo(wanted);
    const endsOn = isLive(planned) ? startsOn : earlier(addDays(startsOn, DOWNLOAD_DAYS), today);
    return { ...planned, id: index + 1, startsOn, endsOn };
  });
}

function wantedDay(today: Day, when: WhenHeld): Day {
  return 'daysAgo' in when ? addDays(today, -when.daysAgo) : dayMonthsAgo(today, ...when);
}

/** Whether people come at an hour, instead of reading or watching when they like. */
export function isLive({ kind }: { readonly kind: SampleGiveaway['kind'] }): boolean {
  return kind === 'webinar' || kind === 'workshop';
}

/** When the people came whom each giveaway brought. */
export function arrivalsAt(rng: Rng, giveaways: readonly HeldGiveaway[]): Arrival[] {
  return giveaways.map((giveaway, index) => ({
    giveaway: index,
    days: Array.from({ length: giveaway.newcomers }, () => firstResponseDay(rng, giveaway)),
  }));
}

/** A day on which somebody may first respond: before a live one, soon after anything else. */
export function firstResponseDay(rng: Rng, giveaway: HeldGiveaway): Day {
  if (isLive(giveaway)) return addDays(giveaway.startsOn, -between(rng, 1, 12));
  const after = Math.floor(DOWNLOAD_DAYS * rng.u() ** 2.2);
  return earlier(addDays(giveaway.startsOn, after), giveaway.endsOn);
}

/** The giveaway as the book keeps it; `named` people are known by name. */
export function asRecorded(giveaway: HeldGiveaway, named: number): SampleGiveaway {
  const { id, title, kind, startsOn, endsOn, channel, minutes, notes } = giveaway;
  const costCents = cents(giveaway.spent);
  return {
    id,
    title,
    kind,
    startsOn,
    endsOn,
    channel,
    costCents,
    minutes,
    audience: named + giveaway.unnamed,
    lengthMinutes: giveaway.length > 0 ? giveaway.length : null,
    notes,
  };
}
