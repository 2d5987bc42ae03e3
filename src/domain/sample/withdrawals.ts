import { type Day, addDays } from '../day';
import type { Rng } from '../rng';
import { type ActDraft, draftAct } from './act-draft';
import { type Calendar, weekdayUpTo } from './calendar';
import { type Character, STORIES } from './cast';
import { between, dealer, happens, pick, pickSeveral, pickWeighted } from './chance';
import { scatter } from './scatter';
import { APOLOGIES } from './words/deposits';
import {
  BROKEN_PROMISES,
  COMPLAINTS,
  PROMOTIONS,
  REFERRAL_ASKS,
  SALES_ASKS,
  SLOW_REPLIES,
  SOFT_ASKS,
} from './words/withdrawals';

/** Nothing was sold by newsletter before there was one worth reading. */
const FIRST_PROMOTION_MONTH = 3;

/** Asks and breaches, and the apologies that followed. Reviews are asked for after purchases, elsewhere. */
export function makeWithdrawals(rng: Rng, calendar: Calendar, cast: readonly Character[]): ActDraft[] {
  return [
    ...makeAsks(rng, calendar, cast),
    ...makePromotions(rng, calendar, cast),
    ...makeSlowReplies(rng, calendar, cast),
    ...makeBrokenPromises(calendar, cast),
    ...makeComplaints(calendar, cast),
  ];
}

type Ask = {
  readonly kind: string;
  readonly perMonth: number;
  readonly note: () => string;
  readonly channels: readonly string[];
};

function makeAsks(rng: Rng, calendar: Calendar, cast: readonly Character[]): ActDraft[] {
  const asks: readonly Ask[] = [
    { kind: 'soft_ask', perMonth: 0.8, note: dealer(rng, SOFT_ASKS), channels: ['in person', 'e-mail'] },
    { kind: 'sales_ask', perMonth: 0.9, note: dealer(rng, SALES_ASKS), channels: ['phone', 'e-mail'] },
    { kind: 'referral_ask', perMonth: 0.25, note: dealer(rng, REFERRAL_ASKS), channels: ['in person'] },
  ];
  return asks.flatMap(({ kind, perMonth, note, channels }) =>
    scatter(rng, calendar, () => perMonth).map((day) => {
      const who = pickWeighted(rng, known(cast, day), (one) => (one.buying.type === 'never' ? 0.4 : 1));
      return draftAct(kind, day, { channel: pick(rng, channels), contactIds: [who.id], note: note() });
    }),
  );
}

// Part of the list by name, the rest as the count of addresses it went to.
function makePromotions(rng: Rng, calendar: Calendar, cast: readonly Character[]): ActDraft[] {
  const note = dealer(rng, PROMOTIONS);
  return scatter(rng, calendar, (index) => (index < FIRST_PROMOTION_MONTH ? 0 : 0.65)).map((day) => {
    const people = pickSeveral(rng, known(cast, day), between(rng, 5, 10), (one) => (one.isTrade ? 0 : 1));
    return draftAct('promotion', day, {
      channel: happens(rng, 0.7) ? 'newsletter' : 'instagram',
      contactIds: people.map((one) => one.id),
      reach: between(rng, 6, 26),
      note: note(),
    });
  });
}

function makeSlowReplies(rng: Rng, calendar: Calendar, cast: readonly Character[]): ActDraft[] {
  const slow = dealer(rng, SLOW_REPLIES);
  const sorry = dealer(rng, APOLOGIES);
  return scatter(rng, calendar, () => 0.9).flatMap((day) => {
    const who = pick(rng, known(cast, day));
    const [note, channel] = slow();
    const acts = [draftAct('slow_reply', day, { channel, contactIds: [who.id], note })];
    const putRight = weekdayUpTo(addDays(day, between(rng, 3, 7)));
    if (putRight > calendar.today || !happens(rng, 0.4)) return acts;
    return [...acts, apology(putRight, who, sorry())];
  });
}

function makeBrokenPromises({ today }: Calendar, cast: readonly Character[]): ActDraft[] {
  const trade = cast.filter((one) => one.isTrade && one.since < addDays(today, -400));
  return BROKEN_PROMISES.flatMap((note, index) => {
    const who = trade[index * 3 + 1];
    if (!who) return [];
    const day = weekdayUpTo(addDays(today, index === 0 ? -372 : -104));
    return [draftAct('broken_promise', day, { channel: 'phone', contactIds: [who.id], note })];
  });
}

// One was put right within the week; the other still waits.
function makeComplaints({ today }: Calendar, cast: readonly Character[]): ActDraft[] {
  const past = weekdayUpTo(addDays(today, -214));
  const [pulled, short] = COMPLAINTS;
  return cast.flatMap((who) => {
    if (who.name === STORIES.oldComplaint)
      return [
        complaint(past, who, pulled),
        apology(
          weekdayUpTo(addDays(past, 6)),
          who,
          'Replaced the two napkins and added a third. Rang to ask.',
        ),
      ];
    return who.name === STORIES.openComplaint ? [complaint(weekdayUpTo(addDays(today, -6)), who, short)] : [];
  });
}

function complaint(day: Day, who: Character, note: string): ActDraft {
  return draftAct('complaint_open', day, { channel: 'e-mail', contactIds: [who.id], note });
}

function apology(day: Day, who: Character, note: string): ActDraft {
  return draftAct('apology_and_fix', day, { channel: who.channel, contactIds: [who.id], minutes: 20, note });
}

function known(cast: readonly Character[], day: Day): Character[] {
  return cast.filter((one) => one.since < day);
}
