import type { CardPreview, CardRestated } from '../../../src/contract/rate-cards';
import type { Day } from '../../../src/domain/day';
import { balanceOn, unfadedOn } from '../../../src/domain/ledger/balance';
import { type RateCard, cardInForce } from '../../../src/domain/ledger/rate-card';
import { type EachPosting, tierEffect } from '../../../src/domain/ledger/rate-card-effect';
import { restate } from '../../../src/domain/ledger/restate';
import { listDayPoints } from '../db/day-totals';
import { contactName, listContactIds } from '../db/people-list';
import { countEntriesFrom, eachContactPosting, listAlikeActs } from '../db/posted-acts';
import { type Context, todayOf } from './context';
import { type CardChange, cardOf } from './rate-cards';

const PEOPLE_SHOWN = 50;

/** What a new version would do to balances and tiers, on the first day it shows. Points. */
export function previewCard(context: Context, input: CardChange): CardPreview {
  const { reader } = context.book;
  const { card, cards } = cardOf(reader, input);
  const on = firstShown(context, card);
  const before = cardInForce(cards, on);
  const points = listDayPoints(reader, on);
  const contacts = listContactIds(reader);
  const eachPosting: EachPosting<number> = (visit) => eachContactPosting(reader, on, visit);
  const { counts, moves } = tierEffect(contacts, eachPosting, on, { before, after: card });
  const people = moves.slice(0, PEOPLE_SHOWN).map(({ contact, ...move }) => ({
    contactId: contact,
    name: contactName(reader, contact),
    ...move,
  }));
  return {
    on,
    balanceBefore: balanceOn(points, on, before.halfLifeDays).total,
    balanceAfter: balanceOn(points, on, card.halfLifeDays).total,
    unfaded: unfadedOn(points, on),
    contacts: contacts.length,
    tiers: counts,
    moved: { total: moves.length, people },
    entriesKept: countEntriesFrom(reader, card.takesEffectOn),
  };
}

/** What the balance would be, had the card been in force for every act there was. Points. */
export function restateCard(context: Context, input: CardChange): CardRestated {
  const { reader } = context.book;
  const { card, cards } = cardOf(reader, input);
  const on = firstShown(context, card);
  const alike = listAlikeActs(reader, on);
  const restated = restate(
    alike.map(({ act }) => act),
    card,
    cards,
  );
  const postings = restated.map((posting) => ({
    ...posting,
    points: posting.points * (alike[posting.seq]?.times ?? 0),
  }));
  return { on, balance: balanceOn(postings, on, card.halfLifeDays).total };
}

function firstShown(context: Context, card: RateCard): Day {
  const today = todayOf(context);
  return card.takesEffectOn > today ? card.takesEffectOn : today;
}
