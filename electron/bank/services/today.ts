import type { CareSuggestion, TodayView } from '../../../src/contract/ledger';
import {
  type CareSuggestion as Suggestion,
  middleOf,
  silentBuyers,
  whomToCareFor,
} from '../../../src/domain/care';
import { type Day, dayNumber, dayOfNumber, localDay } from '../../../src/domain/day';
import { openComplaintOf } from '../../../src/domain/ledger/contact-tally';
import { fadingOf } from '../../../src/domain/ledger/fading';
import { type RateCard, type Tier, tierOf } from '../../../src/domain/ledger/rate-card';
import { type Cents, sumCents } from '../../../src/domain/money';
import { monthOf, monthStart } from '../../../src/domain/month';
import { type ReadingHandle, type WritingHandle, inOneView } from '../db/handle';
import { importMoments } from '../db/last-import';
import { contactName, listContactIds } from '../db/people-list';
import { purchaseDaysOfRegulars, salesBetween } from '../db/purchases';
import { type Steps, partsOf } from '../db/steps';
import { businessAccount, businessBalanceOn, curveStart, totalOf } from './balances';
import { type Context, businessOf } from './context';
import { linesOf } from './ledger';
import { openedAfterLock } from './locked-months';
import { type BusinessDays, businessDays, entriesUpTo } from './standings/business-days';
import { keptPerBook, whileUnchanged } from './standings/kept';
import { type PeopleTallies, peopleTallies } from './standings/people-tallies';
import { type ViewAsked, type Viewed, cardsKnown, viewedOf } from './viewed';

const CARE_LIMIT = 4;
const LINES_SHOWN = 8;

/** Everything the Today screen shows, as of today or of a past day. Points and cents. */
export function today(context: Context, asked: ViewAsked = {}): TodayView {
  return inOneView(context.book.reader, () => todayOn(context, viewedOf(context, asked)));
}

/**
 * Works out, of what a long action has written so far, what Today takes longest for. What comes back is called
 * once the action is committed: then nobody has to wait for it.
 */
export function* foreseeToday({ book }: Context, handle: WritingHandle): Steps<() => void> {
  const { actionId, today: asOf } = handle;
  const days = new Map<number, Day[]>();
  for (const part of partsOf(1, listContactIds(handle).at(-1) ?? 0)) {
    for (const [contactId, list] of purchaseDaysOfRegulars(handle, asOf, part)) days.set(contactId, list);
    yield 0;
  }
  const silent = silentBuyers(days, asOf);
  return () => silentOn.keep(book.reader, asOf, silent, actionId);
}

function todayOn(context: Context, viewed: Viewed): TodayView {
  const { reader } = context.book;
  const { asOf, knownOn } = viewed;
  const cards = cardsKnown(reader, knownOn);
  const days = businessDays(reader, asOf, knownOn);
  const { balance, unfaded, month, card } = businessAccount(days, cards, asOf);
  const people = peopleTallies(reader, viewed, card.halfLifeDays);
  const from = monthStart(monthOf(asOf));
  return {
    asOf,
    balance,
    unfaded,
    named: totalOf(days.named, asOf, card.halfLifeDays),
    audience: totalOf(days.audience, asOf, card.halfLifeDays),
    ...spreadOf(people, card),
    month: openedAfterLock(reader, month, knownOn),
    curve: curveOf(days, cards, asOf),
    lines: linesOf(context, { from, to: asOf, asOf, knownThen: knownOn !== null }, 0, LINES_SHOWN),
    ...salesOf(salesBetween(reader, from, asOf).map((sale) => sale.amountCents)),
    care: careOf(reader, people, asOf),
    lastImportOn: lastImportOn(context, asOf),
    entries: entriesUpTo(days, asOf),
  };
}

function curveOf(days: BusinessDays, cards: readonly RateCard[], asOf: Day): TodayView['curve'] {
  const fading = fadingOf(cards);
  const first = dayNumber(curveStart(days.points[0]?.day, asOf));
  return Array.from({ length: dayNumber(asOf) - first + 1 }, (_, at) => {
    const day = dayOfNumber(first + at);
    return { day, balance: businessBalanceOn(days, day, fading(day)).total };
  });
}

function spreadOf(
  people: PeopleTallies,
  card: RateCard,
): Pick<TodayView, 'contacts' | 'medianPerContact' | 'overdrawn'> {
  const balances = sortedBalances(people);
  return {
    contacts: balances.length,
    medianPerContact: middleOf(balances),
    overdrawn: countOverdrawn(balances, card.tiers),
  };
}

function sortedBalances(people: PeopleTallies): Float64Array {
  const balances = new Float64Array(people.size);
  let at = 0;
  for (const { now } of people.values()) balances[at++] = now;
  return balances.sort();
}

// The overdrawn are the lowest tier, so they come first.
function countOverdrawn(sorted: Float64Array, tiers: readonly Tier[]): number {
  const first = sorted.findIndex((balance) => tierOf(tiers, balance) !== 'overdrawn');
  return first === -1 ? sorted.length : first;
}

function careOf(reader: ReadingHandle, people: PeopleTallies, asOf: Day): CareSuggestion[] {
  const complaints: { contactId: number; since: Day }[] = [];
  for (const [contactId, tally] of people) {
    const since = openComplaintOf(tally);
    if (since !== null) complaints.push({ contactId, since });
  }
  const inputs = { asOf, complaints, silent: silentOn(reader, asOf), balances: balancesOf(people) };
  return whomToCareFor(inputs, CARE_LIMIT).map(({ contactId, why }) => ({
    contactId,
    name: contactName(reader, contactId),
    why,
  }));
}

const silentOn = keptPerBook<Day, Suggestion[]>(
  whileUnchanged('purchase', (reader, asOf) => silentBuyers(purchaseDaysOfRegulars(reader, asOf), asOf)),
);

function* balancesOf(people: PeopleTallies): Iterable<{ contactId: number; before: number; now: number }> {
  for (const [contactId, { before, now }] of people) yield { contactId, before, now };
}

function salesOf(amounts: readonly Cents[]): { salesCents: Cents; refundsCents: Cents; orders: number } {
  const sales = amounts.filter((amount) => amount >= 0);
  return {
    salesCents: sumCents(sales),
    refundsCents: sumCents(amounts.filter((amount) => amount < 0)),
    orders: sales.length,
  };
}

function lastImportOn(context: Context, asOf: Day): Day | null {
  const { zone } = businessOf(context);
  const days = importMoments(context.book.reader).map((at) => localDay(new Date(at), zone));
  return days.find((day) => day <= asOf) ?? null;
}
