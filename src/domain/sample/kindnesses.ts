import type { Day } from '../day';
import type { Rng } from '../rng';
import { type ActDraft, draftAct } from './act-draft';
import { type Calendar, weekdayUpTo } from './calendar';
import { type Character, STORIES } from './cast';
import { between, dealer, happens, pick, pickSeveral, pickWeighted } from './chance';
import { scatter } from './scatter';
import {
  ANSWERS,
  GIFTS,
  HELP,
  INTRODUCTIONS,
  KEPT,
  MESSAGES,
  POSTS,
  PRAISED,
  QUESTIONS,
} from './words/deposits';

const FIRST_MONTH = 12;
const GROWTH = 0.5;
const ANY_CHANNEL = ['in person', 'e-mail', 'instagram'] as const;

type Kindness = (day: Day, known: readonly Character[]) => ActDraft;

/** Everyday deposits, a few more every month, mostly to those the owner thinks of. */
export function makeKindnesses(rng: Rng, calendar: Calendar, cast: readonly Character[]): ActDraft[] {
  const kinds = kindsOfKindness(rng);
  const days = scatter(rng, calendar, (index) => FIRST_MONTH + GROWTH * index);
  const acts = days.map((day) => pickWeighted(rng, kinds, ([weight]) => weight)[1](day, knownOn(cast, day)));
  return [...acts, todaysAnswer(calendar, cast)];
}

function knownOn(cast: readonly Character[], day: Day): Character[] {
  return cast.filter((one) => one.since <= day);
}

function kindsOfKindness(rng: Rng): readonly (readonly [weight: number, make: Kindness])[] {
  return [
    [38, answers(rng)],
    [15, passesOn(rng)],
    [9, praises(rng)],
    [7, introduces(rng)],
    [7, helps(rng)],
    [7, gives(rng)],
    [8, keepsPromise(rng)],
    [9, posts(rng)],
  ];
}

function someone(rng: Rng, known: readonly Character[]): Character {
  return pickWeighted(rng, known, (one) => one.closeness);
}

function answers(rng: Rng): Kindness {
  const question = dealer(rng, QUESTIONS);
  const answer = {
    'in person': dealer(rng, ANSWERS['in person']),
    instagram: dealer(rng, ANSWERS.instagram),
    'e-mail': dealer(rng, ANSWERS['e-mail']),
    phone: dealer(rng, ANSWERS.phone),
  };
  return (day, known) => {
    const who = someone(rng, known);
    const channel = happens(rng, 0.75) ? who.channel : pick(rng, ANY_CHANNEL);
    const note = `${question()}. ${answer[channel]()}`;
    return draftAct('answer_question', day, {
      channel,
      contactIds: [who.id],
      minutes: between(rng, 1, 6) * 5,
      note,
    });
  };
}

function passesOn(rng: Rng): Kindness {
  const message = dealer(rng, MESSAGES);
  return (day, known) =>
    draftAct('share_their_message', day, {
      channel: pick(rng, ['instagram', 'instagram', 'newsletter', 'linkedin', 'in person']),
      contactIds: [someone(rng, known).id],
      note: `Passed on ${message()}.`,
    });
}

function praises(rng: Rng): Kindness {
  const praised = dealer(rng, PRAISED);
  return (day, known) =>
    draftAct('public_praise', day, {
      channel: pick(rng, ['instagram', 'instagram', 'linkedin', 'newsletter']),
      contactIds: [someone(rng, known).id],
      minutes: between(rng, 1, 3) * 5,
      note: `Praised ${praised()}.`,
    });
}

// An introduction does both of them good.
function introduces(rng: Rng): Kindness {
  const why = dealer(rng, INTRODUCTIONS);
  return (day, known) => {
    const [one, other] = pickSeveral(rng, known, 2, (each) => each.closeness);
    if (!one || !other) throw new RangeError('An introduction takes two people');
    return draftAct('introduction', day, {
      channel: pick(rng, ['e-mail', 'e-mail', 'in person', 'phone']),
      contactIds: [one.id, other.id],
      minutes: between(rng, 2, 4) * 5,
      note: `${one.name} and ${other.name}, ${why()}.`,
    });
  };
}

function helps(rng: Rng): Kindness {
  const help = dealer(rng, HELP);
  return (day, known) =>
    draftAct('hands_on_help', day, {
      channel: 'in person',
      contactIds: [someone(rng, known).id],
      minutes: between(rng, 2, 10) * 15,
      note: help(),
    });
}

function gives(rng: Rng): Kindness {
  const gift = dealer(rng, GIFTS);
  return (day, known) => {
    const [note, cost, channel] = gift();
    return draftAct('unexpected_gift', day, {
      channel,
      contactIds: [someone(rng, known).id],
      cost,
      note,
    });
  };
}

function keepsPromise(rng: Rng): Kindness {
  const kept = dealer(rng, KEPT);
  return (day, known) => {
    const who = someone(rng, known);
    return draftAct('promise_kept', day, { channel: who.channel, contactIds: [who.id], note: kept() });
  };
}

// For whoever reads it; sometimes the count is known.
function posts(rng: Rng): Kindness {
  const post = dealer(rng, POSTS);
  return (day) =>
    draftAct('content_giveaway', day, {
      channel: pick(rng, ['instagram', 'instagram', 'newsletter']),
      reach: happens(rng, 0.6) ? between(rng, 9, 34) : null,
      minutes: between(rng, 3, 9) * 5,
      note: `${post()}.`,
    });
}

function todaysAnswer({ today }: Calendar, cast: readonly Character[]): ActDraft {
  const contactIds = cast.filter((one) => one.name === STORIES.goodFriend).map((one) => one.id);
  const note = 'Which size of the linen apron. Measured ours and sent a photo.';
  return draftAct('answer_question', weekdayUpTo(today), {
    channel: 'instagram',
    contactIds,
    minutes: 10,
    note,
  });
}
