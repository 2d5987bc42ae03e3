import type { CareSuggestion, TodayView } from '../../../src/contract/ledger';
import { median, whomToCareFor } from '../../../src/domain/care';
import { type Day, addDays, localDay } from '../../../src/domain/day';
import { type DatedPoints, balanceOn, dailyCurve } from '../../../src/domain/ledger/balance';
import { fadingOf } from '../../../src/domain/ledger/fading';
import { type RateCard, tierOf } from '../../../src/domain/ledger/rate-card';
import { type Cents, sumCents } from '../../../src/domain/money';
import { addMonths, monthEnd, monthOf, monthStart } from '../../../src/domain/month';
import { type DayPoints, countEntries, listDayPoints } from '../db/day-totals';
import { pointsByContact } from '../db/entries';
import type { ReadingHandle } from '../db/handle';
import { lastImportAt } from '../db/last-import';
import { contactName, listContactIds, openComplaints } from '../db/people-list';
import { purchaseDaysOfRegulars, salesBetween } from '../db/purchases';
import { listRateCards } from '../db/rate-cards';
import { accountOf } from './balances';
import { type Context, businessOf, todayOf } from './context';
import { linesOf } from './ledger';

const CARE_LIMIT = 4;
const LINES_SHOWN = 8;
const CARE_SPAN_DAYS = 90;

/** Everything the Today screen shows, as of today. Points and cents. */
export function today(context: Context): TodayView {
  const { reader } = context.book;
  const asOf = todayOf(context);
  const cards = listRateCards(reader);
  const points = listDayPoints(reader, asOf);
  const { balance, unfaded, month, card } = accountOf(points, cards, asOf);
  const people = balancesOfPeople(reader, card, asOf);
  const thisMonth = { from: monthStart(monthOf(asOf)), to: asOf, contactId: null, direction: null, text: '' };
  return {
    asOf,
    balance,
    unfaded,
    ...namedAndAudience(points, card, asOf),
    contacts: people.length,
    medianPerContact: median(people.map((person) => person.now)),
    overdrawn: people.filter((person) => tierOf(card.tiers, person.now) === 'overdrawn').length,
    month,
    curve: curveOf(points, cards, asOf),
    lines: linesOf(context, thisMonth, 0, LINES_SHOWN),
    ...salesOf(salesBetween(reader, thisMonth.from, asOf).map((sale) => sale.amountCents)),
    care: careOf(reader, people, asOf),
    lastImportOn: lastImportOn(context),
    entries: countEntries(reader),
  };
}

/** Balances at the end of every day of the last twelve months, or since the first posting. */
export function curveOf(
  points: readonly DatedPoints[],
  cards: readonly RateCard[],
  asOf: Day,
): TodayView['curve'] {
  const first = points.reduce<Day>((least, point) => (point.day < least ? point.day : least), asOf);
  const yearAgo = monthEnd(addMonths(monthOf(asOf), -12));
  return dailyCurve(points, first > yearAgo ? first : yearAgo, asOf, fadingOf(cards));
}

function namedAndAudience(
  points: readonly DayPoints[],
  card: RateCard,
  asOf: Day,
): { named: number; audience: number } {
  const part = (audience: boolean): number =>
    balanceOn(
      points.filter((point) => point.audience === audience),
      asOf,
      card.halfLifeDays,
    ).total;
  return { named: part(false), audience: part(true) };
}

type PersonBalances = { readonly contactId: number; readonly before: number; readonly now: number };

function balancesOfPeople(reader: ReadingHandle, card: RateCard, asOf: Day): PersonBalances[] {
  const points = pointsByContact(reader, asOf);
  const before = addDays(asOf, -CARE_SPAN_DAYS);
  return listContactIds(reader).map((contactId) => {
    const own = points.get(contactId) ?? [];
    return {
      contactId,
      before: balanceOn(own, before, card.halfLifeDays).total,
      now: balanceOn(own, asOf, card.halfLifeDays).total,
    };
  });
}

function careOf(reader: ReadingHandle, balances: readonly PersonBalances[], asOf: Day): CareSuggestion[] {
  const inputs = {
    asOf,
    complaints: openComplaints(reader, asOf),
    purchaseDays: purchaseDaysOfRegulars(reader, asOf),
    balances,
  };
  return whomToCareFor(inputs, CARE_LIMIT).map(({ contactId, why }) => ({
    contactId,
    name: contactName(reader, contactId),
    why,
  }));
}

function salesOf(amounts: readonly Cents[]): { salesCents: Cents; refundsCents: Cents; orders: number } {
  const sales = amounts.filter((amount) => amount >= 0);
  return {
    salesCents: sumCents(sales),
    refundsCents: sumCents(amounts.filter((amount) => amount < 0)),
    orders: sales.length,
  };
}

function lastImportOn(context: Context): Day | null {
  const at = lastImportAt(context.book.reader);
  return at === null ? null : localDay(new Date(at), businessOf(context).zone);
}
