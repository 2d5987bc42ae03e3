import { Refusal } from '../../../src/contract/failure';
import type { InputOf } from '../../../src/contract/operation';
import type { CardVersion, CardVersions, rateCardsOperations } from '../../../src/contract/rate-cards';
import type { Day } from '../../../src/domain/day';
import { differencesBetween } from '../../../src/domain/ledger/rate-card-differences';
import { readDraft } from '../../../src/domain/ledger/read-rate-card-draft';
import { type RateCard, cardInForce } from '../../../src/domain/ledger/rate-card';
import type { ReadingHandle } from '../db/handle';
import { lastLockedDay } from '../db/month-locks';
import {
  entriesByVersion,
  insertRateCard,
  listRateCards,
  nextCardVersion,
  recordedDays,
  removeRateCard,
} from '../db/rate-cards';
import { type Context, change, todayOf } from './context';
import { earliestEffect, inWords } from './rate-card-days';

export type CardChange = InputOf<(typeof rateCardsOperations)['save']>;

/** Every version of the rate card, newest first, and when the next may take effect. */
export function listVersions(context: Context): CardVersions {
  const { reader } = context.book;
  const cards = listRateCards(reader);
  const inForce = cardInForce(cards, todayOf(context)).version;
  const recorded = recordedDays(reader);
  const posted = entriesByVersion(reader);
  const versions = cards.map((card, at): CardVersion => {
    const before = cards[at - 1];
    return {
      card,
      recordedOn: recorded.get(card.version) ?? card.takesEffectOn,
      standing: standingOf(card, inForce, todayOf(context)),
      differences: before ? differencesBetween(before, card) : [],
      entries: posted.get(card.version) ?? 0,
      staysBecause: whyItStays(reader, cards, card.version, posted),
    };
  });
  const { day: earliest } = earliestEffect(reader, cards);
  return { versions: versions.reverse(), earliest, lockedThrough: lastLockedDay(reader) };
}

/** Adds a version. @throws Refusal `card_problems`, `too_early`, `nothing_changed` */
export function saveCard(context: Context, input: CardChange): { readonly version: number } {
  return change(context, `Changed the rate card from ${inWords(input.takesEffectOn)}`, (handle) => {
    const { card } = cardOf(handle, input);
    insertRateCard(handle, card);
    return { version: card.version };
  });
}

/** Removes the newest version. @throws Refusal `card_stays` saying why it cannot go */
export function takeBackCard(
  context: Context,
  { version }: { version: number },
): { readonly version: number } {
  return change(context, `Took back card ${version}`, (handle) => {
    const why = whyItStays(handle, listRateCards(handle), version, entriesByVersion(handle));
    if (why !== null) throw new Refusal('card_stays', why);
    removeRateCard(handle, version);
    return { version };
  });
}

/** The card a change asks for, beside those there are. @throws Refusal */
export function cardOf(
  handle: ReadingHandle,
  { draft, takesEffectOn }: CardChange,
): { readonly card: RateCard; readonly cards: readonly RateCard[] } {
  const cards = listRateCards(handle);
  const reading = readDraft(draft, cards, { version: nextCardVersion(handle), takesEffectOn });
  if (!reading.ok) {
    const [first] = reading.problems;
    throw new Refusal('card_problems', first?.message ?? 'This card is not complete.', reading.problems);
  }
  const { day, because } = earliestEffect(handle, cards);
  if (takesEffectOn < day) throw new Refusal('too_early', because, { earliest: day });
  const newest = cards.at(-1);
  if (newest && differencesBetween(newest, reading.card).length === 0) {
    throw new Refusal('nothing_changed', 'This card says the same as the one before it.');
  }
  return { card: reading.card, cards };
}

function standingOf(card: RateCard, inForce: number, today: Day): CardVersion['standing'] {
  if (card.version === inForce) return 'in_force';
  return card.takesEffectOn > today ? 'coming' : 'past';
}

function whyItStays(
  handle: ReadingHandle,
  cards: readonly RateCard[],
  version: number,
  posted: ReadonlyMap<number, number>,
): string | null {
  const at = cards.findIndex((card) => card.version === version);
  const card = cards[at];
  if (!card) return 'This rate card is no longer in the book.';
  if (at === 0) return 'The first rate card stays.';
  if (at < cards.length - 1) return 'Only the newest rate card can be taken back.';
  const locked = lastLockedDay(handle);
  if (locked !== null && card.takesEffectOn <= locked) {
    return 'It took effect in a month that is closed since, and closed months never change.';
  }
  const entries = posted.get(version) ?? 0;
  if (entries === 0) return null;
  const were = entries === 1 ? 'One entry was' : `${entries} entries were`;
  return `${were} posted under it. Make another card instead.`;
}
