import { type Day, addDays } from '../day';
import { cents } from '../money';
import { type Rng, makeRng } from '../rng';
import type { ActDraft } from './act-draft';
import { type Calendar, byDay, calendarUpTo } from './calendar';
import { type Character, makeCast } from './cast';
import { between, happens, pick } from './chance';
import { writeDown } from './contacts';
import { type HeldGiveaway, arrivalsAt, asRecorded, holdGiveaways } from './giveaways';
import { makeKindnesses } from './kindnesses';
import { makePurchases } from './purchases';
import { makeReadings } from './readings';
import { type ResponseDraft, playGiveaway } from './responses';
import { makeReviewAsks } from './review-asks';
import type { SampleAct, SampleBusiness, SampleContact, SamplePurchase } from './sample-business';
import { stagesOf } from './stages';
import { standings } from './standing';
import { makeWithdrawals } from './withdrawals';
import { WAYS_OF_MEETING } from './words/about-people';

/** An invented business as its book might look today: the same for the same day, to the last byte. */
export function makeSample(today: Day): SampleBusiness {
  const rng = makeRng();
  const calendar = calendarUpTo(today);
  const held = holdGiveaways(today);
  const cast = makeCast(rng, calendar, arrivalsAt(rng, held));
  const outcomes = held.map((giveaway) => playGiveaway(rng, calendar, giveaway, cast));
  const responses = outcomes.flatMap((outcome) => outcome.responses);
  const given = [...outcomes.flatMap((outcome) => outcome.acts), ...makeKindnesses(rng, calendar, cast)];
  const drafts = [...given, ...makeWithdrawals(rng, calendar, cast)];
  const purchases = makePurchases(rng, calendar, cast, standings(drafts));
  drafts.push(...makeReviewAsks(rng, calendar, purchases));
  const { acts, idOf } = typeIn(rng, calendar, drafts);
  return {
    name: 'Rosehip & Daughters',
    currency: 'USD',
    country: 'US',
    hourCostCents: cents(4500),
    contacts: contactsOf(rng, calendar, cast, { held, responses, drafts, purchases }),
    giveaways: held.map((giveaway) => asRecorded(giveaway, namedBy(responses, giveaway.id))),
    acts,
    responses: responses.map(({ act, ...rest }) => ({ ...rest, actId: act && (idOf.get(act) ?? null) })),
    purchases,
    readings: makeReadings(rng, calendar, cast, purchases),
  };
}

const TYPED_IN_LATE = 0.09;

// Most are typed in on their own day, a few some days after.
function typeIn(
  rng: Rng,
  { today }: Calendar,
  drafts: readonly ActDraft[],
): { readonly acts: SampleAct[]; readonly idOf: ReadonlyMap<ActDraft, number> } {
  const dated = drafts.map((draft) => {
    const late = happens(rng, TYPED_IN_LATE) ? addDays(draft.day, between(rng, 1, 6)) : draft.day;
    return { draft, recordedOn: late > today ? draft.day : late };
  });
  dated.sort((a, b) => byDay({ day: a.recordedOn }, { day: b.recordedOn }) || byDay(a.draft, b.draft));
  const acts = dated.map(({ draft, recordedOn }, index) => ({ id: index + 1, ...draft, recordedOn }));
  return { acts, idOf: new Map(dated.map(({ draft }, index) => [draft, index + 1])) };
}

function namedBy(responses: readonly ResponseDraft[], giveawayId: number): number {
  const posted = responses.filter((one) => one.giveawayId === giveawayId && one.act !== null);
  return new Set(posted.map((one) => one.contactId)).size;
}

type History = {
  readonly held: readonly HeldGiveaway[];
  readonly responses: readonly ResponseDraft[];
  readonly drafts: readonly ActDraft[];
  readonly purchases: readonly SamplePurchase[];
};

function contactsOf(
  rng: Rng,
  calendar: Calendar,
  cast: readonly Character[],
  history: History,
): SampleContact[] {
  return writeDown(rng, calendar, cast, (who) => {
    const responses = history.responses.filter((one) => one.contactId === who.id);
    responses.sort(byDay);
    const questions = history.drafts.filter(
      (act) => act.kind === 'answer_question' && act.contactIds.includes(who.id),
    );
    const firstQuestionOn = questions.map((act) => act.day).sort()[0] ?? null;
    const firstOrder =
      history.purchases.find((one) => one.contactId === who.id && one.amountCents > 0) ?? null;
    const met = metThrough(rng, who, history.held);
    return stagesOf(rng, calendar, history.held, who, { responses, firstQuestionOn, firstOrder }, met);
  });
}

function metThrough(rng: Rng, who: Character, held: readonly HeldGiveaway[]): string {
  const giveaway = who.broughtBy === null ? undefined : held[who.broughtBy];
  return giveaway ? `joined the list with “${giveaway.title}”` : pick(rng, WAYS_OF_MEETING);
}
