import { type Day } from '../../../src/domain/day';
import { type Balance, type DatedPoints, balanceOn, unfadedOn } from '../../../src/domain/ledger/balance';
import { fadingOf } from '../../../src/domain/ledger/fading';
import { type MonthAccount, monthAccount } from '../../../src/domain/ledger/month-account';
import { type RateCard, type TierId, cardInForce, tierOf } from '../../../src/domain/ledger/rate-card';
import { monthOf } from '../../../src/domain/month';
import { listDayPoints } from '../db/day-totals';
import { listContactPoints } from '../db/entries';
import type { ReadingHandle } from '../db/handle';
import { listRateCards } from '../db/rate-cards';

/** The balance of the business or of one contact on a day, with its month so far. Points. */
export type Account = {
  readonly asOf: Day;
  readonly balance: Balance;
  readonly unfaded: number;
  readonly tier: TierId;
  readonly month: MonthAccount;
  readonly card: RateCard;
};

/** The account of the whole business (`contactId` null) or of one contact. */
export function accountOn(handle: ReadingHandle, asOf: Day, contactId: number | null = null): Account {
  return accountOf(pointsOf(handle, contactId, asOf), listRateCards(handle), asOf);
}

/** The same from postings already at hand. */
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

/** Postings up to a day, of the business added up per day or of one contact. */
export function pointsOf(handle: ReadingHandle, contactId: number | null, upTo: Day): readonly DatedPoints[] {
  return contactId === null ? listDayPoints(handle, upTo) : listContactPoints(handle, contactId, upTo);
}

/** The rate card in force on a day. */
export function cardOn(handle: ReadingHandle, day: Day): RateCard {
  return cardInForce(listRateCards(handle), day);
}
