import type { Day } from '../../../src/domain/day';
import { unnamedOverDays } from '../../../src/domain/giveaways/audience-over-days';
import { giveawayDays, movedDays } from '../../../src/domain/giveaways/giveaway-days';
import { type Act, findAct, insertAct, updateAct, voidAct } from '../db/acts';
import { voidEntriesOfAct } from '../db/entries';
import { type AudienceAct, audienceActsOf, namedByDay } from '../db/giveaway-acts';
import { furtherDaysOf } from '../db/giveaway-parts';
import type { ReadingHandle, WritingHandle } from '../db/handle';
import type { KnownGiveaway } from '../db/imported-giveaways';
import { listRateCards } from '../db/rate-cards';
import { postAct } from './posting';

/** What of a giveaway its audience is posted by. `audience` is of all its days; null where nobody counted it. */
export type Given = {
  readonly days: readonly [Day, ...Day[]];
  readonly channel: string;
  readonly audience: number | null;
};

/**
 * Posts a giveaway to its audience, one act a day by the rate card of that day: the people counted are split
 * over the days, and where nobody counted them each day is one unit. Source: measurement, section 1.
 */
export function postAudience(handle: WritingHandle, id: number, given: Given): void {
  const reach = reachOf(handle, id, given);
  for (const day of given.days) postDay(handle, id, given, day, reach(day));
}

/**
 * Brings the acts of the audience to the days and the audience as they are now: a day that moved takes its act
 * along, and only what is another day or another number of people is posted anew. What the owner has removed
 * from the ledger stays removed.
 */
export function repostAudience(handle: WritingHandle, id: number, before: Given, after: Given): void {
  if (before.audience === after.audience && sameDays(before.days, after.days)) return;
  const acts = actsOfDays(handle, id, before.days);
  const wasPosted = audienceActsOf(handle, id).length > 0;
  const reach = reachOf(handle, id, after);
  const isCounted = before.audience !== null || after.audience !== null;
  for (const { from, to } of movedDays(before.days, after.days)) {
    const act = from === null ? undefined : acts.get(from);
    if (to === null) removeAct(handle, act);
    else if (act) change(handle, act, from === to ? act.day : to, isCounted ? reach(to) : act.reach);
    else if (from === null ? wasPosted || after.audience !== null : !wasPosted && after.audience !== null)
      postDay(handle, id, after, to, reach(to));
  }
}

/**
 * Whoever has been named is no longer part of the audience nobody named: its posting is taken back and
 * made anew for the rest, on its own day. Source: measurement, section 1.
 */
export function leaveTheUnnamed(
  handle: WritingHandle,
  { id, startsOn, channel, audience }: KnownGiveaway,
): void {
  if (audience === null) return;
  const days = giveawayDays(startsOn, furtherDaysOf(handle, id));
  const reach = reachOf(handle, id, { days, channel, audience });
  for (const [day, act] of actsOfDays(handle, id, days)) {
    if (act.reach !== null) change(handle, act, act.day, reach(day));
  }
}

/** How many nobody named were reached on a day of the giveaway; null where nobody counted. */
function reachOf(handle: ReadingHandle, id: number, { days, audience }: Given): (day: Day) => number | null {
  if (audience === null) return () => null;
  const left = unnamedOverDays(audience, days, namedByDay(handle, id));
  return (day) => left[days.indexOf(day)] ?? 0;
}

/** The act of each day. One the owner moved to another day by hand still stands for its own. */
function actsOfDays(handle: ReadingHandle, id: number, days: readonly Day[]): Map<Day, AudienceAct> {
  const acts = audienceActsOf(handle, id).filter(({ voidedOn }) => voidedOn === null);
  const found = new Map<Day, AudienceAct>();
  for (const day of days) {
    const act = acts.find((one) => one.day === day);
    if (act) found.set(day, act);
  }
  const others = acts.filter((act) => !days.includes(act.day));
  for (const day of days.filter((one) => !found.has(one))) {
    const act = others.shift();
    if (act) found.set(day, act);
  }
  return found;
}

function postDay(
  handle: WritingHandle,
  id: number,
  { channel }: Given,
  day: Day,
  reach: number | null,
): void {
  const act: Act = {
    kind: 'content_giveaway',
    day,
    channel,
    units: 1,
    reach,
    giveawayId: id,
    minutes: null,
    cost: null,
    note: '',
  };
  post(handle, insertAct(handle, act), act);
}

function change(handle: WritingHandle, act: AudienceAct, day: Day, reach: number | null): void {
  const full = findAct(handle, act.id);
  if (!full || (act.day === day && act.reach === reach)) return;
  updateAct(handle, act.id, { ...full, day, reach });
  voidEntriesOfAct(handle, act.id);
  post(handle, act.id, { ...full, day, reach });
}

// Where everybody has been named, nothing is left to post.
function post(handle: WritingHandle, actId: number, act: Act): void {
  if (act.reach !== 0) postAct(handle, listRateCards(handle), actId, act, []);
}

function removeAct(handle: WritingHandle, act: AudienceAct | undefined): void {
  if (act && voidAct(handle, act.id)) voidEntriesOfAct(handle, act.id);
}

function sameDays(a: readonly Day[], b: readonly Day[]): boolean {
  return a.length === b.length && a.every((day, at) => day === b[at]);
}
