import { type Day, addDays } from '../../../src/domain/day';
import { type Balance, type DatedPoints, balanceOn, unfadedOn } from '../../../src/domain/ledger/balance';
import { type DayEnds, dayEnds, firstOn } from '../../../src/domain/ledger/day-ends';
import { fadingOf } from '../../../src/domain/ledger/fading';
import { type MonthAccount, monthAccount, monthBetween } from '../../../src/domain/ledger/month-account';
import {
  type HalfLives,
  type RateCard,
  type TierId,
  cardInForce,
  tierOf,
} from '../../../src/domain/ledger/rate-card';
import { addMonths, monthEnd, monthOf, monthStart } from '../../../src/domain/month';
import type { Book } from '../db/book';
import { postingsOf } from '../db/contact-postings';
import { dayPointsOn, daysTouchedAfter, listDayPoints } from '../db/day-totals';
import type { ReadingHandle, WritingHandle } from '../db/handle';
import type { KnownOn } from '../db/known';
import { listRateCards } from '../db/rate-cards';
import { openedAfterLock } from './locked-months';
import { type BusinessDays, businessDays } from './standings/business-days';
import { cardsKnown } from './viewed';

/** The balance of the business or of one contact on a day, with its month so far. Points. */
export type Account = {
  readonly asOf: Day;
  readonly balance: Balance;
  readonly unfaded: number;
  readonly tier: TierId;
  readonly month: MonthAccount;
  readonly card: RateCard;
};

/** The account of the whole business (`contactId` null) or of one contact, as known now or (`knownOn`) then. */
export function accountOn(
  handle: ReadingHandle,
  asOf: Day,
  contactId: number | null = null,
  knownOn: KnownOn = null,
): Account {
  const cards = cardsKnown(handle, knownOn);
  if (contactId === null) {
    const account = businessAccount(businessDays(handle, asOf, knownOn), cards, asOf);
    return { ...account, month: openedAfterLock(handle, account.month, knownOn) };
  }
  return accountOf(pointsOf(handle, contactId, asOf, knownOn), cards, asOf);
}

/** An account from postings already at hand. */
export function accountOf(points: readonly DatedPoints[], cards: readonly RateCard[], asOf: Day): Account {
  const card = cardInForce(cards, asOf);
  const balance = balanceOn(points, asOf, card.halfLifeDays);
  return {
    asOf,
    balance,
    unfaded: unfadedOn(points, asOf),
    tier: tierOf(card.tiers, balance.total),
    month: monthAccount(points, monthOf(asOf), fadingOf(cards), asOf),
    card,
  };
}

/** The account of the whole business, from the ends of its days. */
export function businessAccount(days: BusinessDays, cards: readonly RateCard[], asOf: Day): Account {
  const card = cardInForce(cards, asOf);
  const fading = fadingOf(cards);
  const month = monthOf(asOf);
  const { points } = days;
  const ofMonth = points.slice(firstOn(points, monthStart(month)), firstOn(points, addDays(asOf, 1)));
  const balance = businessBalanceOn(days, asOf, card.halfLifeDays);
  return {
    asOf,
    balance,
    unfaded: businessBalanceOn(days, asOf, NO_FADING).total,
    tier: tierOf(card.tiers, balance.total),
    month: monthBetween((on) => businessBalanceOn(days, on, fading(on)).total, ofMonth, month, fading, asOf),
    card,
  };
}

/** What the whole business held at the end of a day. Points. */
export function businessBalanceOn(days: BusinessDays, on: Day, halfLives: HalfLives): Balance {
  const named = days.named.on(on, halfLives);
  const audience = days.audience.on(on, halfLives);
  const [deposit, ask, breach] = [
    named.deposit + audience.deposit,
    named.ask + audience.ask,
    named.breach + audience.breach,
  ];
  return { deposit, ask, breach, total: deposit + ask + breach };
}

/** The balances of one part of the business at the end of a day, added up. Points. */
export function totalOf(ends: DayEnds, on: Day, halfLives: HalfLives): number {
  const { deposit, ask, breach } = ends.on(on, halfLives);
  return deposit + ask + breach;
}

/** The business's balance today, with what the action under way has posted so far. Points. */
export function balanceSoFar(book: Book, handle: WritingHandle): number {
  const { today } = handle;
  const lives = cardInForce(listRateCards(handle), today).halfLifeDays;
  const days = businessDays(book.reader);
  const touched = daysTouchedAfter(handle, handle.actionId - 1);
  const now = touched.flatMap((day) => dayPointsOn(handle, day).points);
  const before = touched.flatMap((day) => pointsOn(days, day));
  const moved = balanceOn(now, today, lives).total - balanceOn(before, today, lives).total;
  return businessBalanceOn(days, today, lives).total + moved;
}

/** Postings up to a day, oldest first, of the business added up per day or of one contact. */
export function pointsOf(
  handle: ReadingHandle,
  contactId: number | null,
  upTo: Day,
  knownOn: KnownOn = null,
): readonly DatedPoints[] {
  if (contactId !== null) return postingsOf(handle, contactId, upTo, knownOn);
  if (!handle.db.readonly && knownOn === null) return listDayPoints(handle, upTo);
  const { points } = businessDays(handle, upTo, knownOn);
  return points.slice(0, firstOn(points, addDays(upTo, 1)));
}

/** What the business or one contact held at the ends of days up to one, as known now. */
export function endsOf(handle: ReadingHandle, contactId: number | null, upTo: Day): Pick<DayEnds, 'on'> {
  if (contactId !== null || !handle.db.readonly) return dayEnds(pointsOf(handle, contactId, upTo));
  const days = businessDays(handle);
  return { on: (day, halfLives) => businessBalanceOn(days, day, halfLives) };
}

/** Where a curve up to a day begins: twelve months earlier, or with the first posting if that is later. */
export function curveStart(first: Day | undefined, asOf: Day): Day {
  const yearAgo = monthEnd(addMonths(monthOf(asOf), -12));
  const begun = first !== undefined && first < asOf ? first : asOf;
  return begun > yearAgo ? begun : yearAgo;
}

/** The rate card in force on a day. */
export function cardOn(handle: ReadingHandle, day: Day): RateCard {
  return cardInForce(listRateCards(handle), day);
}

function pointsOn({ points }: BusinessDays, day: Day): readonly DatedPoints[] {
  return points.slice(firstOn(points, day), firstOn(points, addDays(day, 1)));
}

const NO_FADING: HalfLives = { deposit: null, ask: null, breach: null };
