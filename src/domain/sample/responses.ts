import { type Day, addDays } from '../day';
import type { Rng } from '../rng';
import { type ActDraft, draftAct } from './act-draft';
import { type Calendar, later } from './calendar';
import type { Character } from './cast';
import { between, happens, pickSeveral } from './chance';
import { type HeldGiveaway, firstResponseDay, isLive } from './giveaways';
import type { SampleResponse } from './sample-business';

/** A response before the act that posted it has a number. */
export type ResponseDraft = Omit<SampleResponse, 'actId'> & { readonly act: ActDraft | null };

/** What came of one giveaway: the acts it posted and who responded. */
export type Outcome = { readonly acts: readonly ActDraft[]; readonly responses: readonly ResponseDraft[] };

const COMES = 0.68;
const REPLIES = 0.1;

/** Plays one giveaway: who responds, when, and what that posts. */
export function playGiveaway(
  rng: Rng,
  calendar: Calendar,
  giveaway: HeldGiveaway,
  cast: readonly Character[],
): Outcome {
  const newcomers = cast.filter((one) => one.broughtBy === giveaway.id - 1);
  const known = cast.filter((one) => one.since < giveaway.startsOn && !newcomers.includes(one));
  const others = pickSeveral(rng, known, giveaway.responses - newcomers.length, (one) => one.curiosity);
  const people = [...newcomers, ...others];
  const main = isLive(giveaway) ? playLive(rng, giveaway, people) : playReading(rng, giveaway, people);
  return { ...main, responses: [...main.responses, ...repliesOf(rng, calendar, giveaway, main.responses)] };
}

function playLive(rng: Rng, giveaway: HeldGiveaway, people: readonly Character[]): Outcome {
  const registered = people.map((one) => {
    return response(giveaway, one, 'registered', respondsOn(rng, giveaway, one), null);
  });
  const came = people.filter(() => happens(rng, giveaway.kind === 'workshop' ? 0.95 : COMES));
  const act = postingOf(giveaway, giveaway.startsOn, came, giveaway.unnamed);
  const attended = came.map((one) => {
    const minutes = happens(rng, 0.6)
      ? giveaway.length - between(rng, 0, 4)
      : between(rng, 12, giveaway.length - 5);
    return { ...response(giveaway, one, 'attended', giveaway.startsOn, act), minutes };
  });
  return { acts: [act], responses: [...registered, ...attended] };
}

function playReading(rng: Rng, giveaway: HeldGiveaway, people: readonly Character[]): Outcome {
  const byDay = new Map<Day, Character[]>([[giveaway.startsOn, []]]);
  for (const one of people) {
    const day = respondsOn(rng, giveaway, one);
    byDay.set(day, [...(byDay.get(day) ?? []), one]);
  }
  const acts: ActDraft[] = [];
  const responses: ResponseDraft[] = [];
  for (const [day, readers] of byDay) {
    const act = postingOf(giveaway, day, readers, day === giveaway.startsOn ? giveaway.unnamed : null);
    acts.push(act);
    responses.push(...readers.map((one) => response(giveaway, one, 'downloaded', day, act)));
  }
  return { acts, responses };
}

function repliesOf(
  rng: Rng,
  { today }: Calendar,
  giveaway: HeldGiveaway,
  responses: readonly ResponseDraft[],
): ResponseDraft[] {
  return responses
    .filter((one) => one.kind !== 'registered' && happens(rng, REPLIES))
    .map((one) => ({
      ...one,
      kind: 'replied' as const,
      day: addDays(one.day, between(rng, 1, 5)),
      minutes: null,
      act: null,
    }))
    .filter((one) => one.day <= today && one.giveawayId === giveaway.id);
}

function respondsOn(rng: Rng, giveaway: HeldGiveaway, who: Character): Day {
  return who.broughtBy === giveaway.id - 1 ? who.since : later(firstResponseDay(rng, giveaway), who.since);
}

function postingOf(
  giveaway: HeldGiveaway,
  day: Day,
  people: readonly Character[],
  unnamed: number | null,
): ActDraft {
  return draftAct(isLive(giveaway) ? 'webinar_attended' : 'content_giveaway', day, {
    channel: giveaway.channel,
    contactIds: people.map((one) => one.id),
    reach: unnamed,
    giveawayId: giveaway.id,
  });
}

function response(
  giveaway: HeldGiveaway,
  who: Character,
  kind: SampleResponse['kind'],
  day: Day,
  act: ActDraft | null,
): ResponseDraft {
  return { giveawayId: giveaway.id, contactId: who.id, kind, day, minutes: null, act };
}
