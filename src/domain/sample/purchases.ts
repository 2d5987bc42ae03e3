import { type Day } from '../day';
import { cents } from '../money';
import type { Rng } from '../rng';
import { fillBasket } from './basket';
import { type StandingOn, orderDays } from './buying';
import { type Calendar, anyDay, byDay, later, marketDay, weekdayUpTo } from './calendar';
import type { Character } from './cast';
import { happens, pick } from './chance';
import type { Order, Refund } from './order';
import { refundsOf } from './refunds';
import type { SamplePurchase } from './sample-business';
import { scatter } from './scatter';

const GUESTS_PER_MONTH = 3.5;
const FIRST_ORDER_NUMBER = 1041;

/** Every sale and refund, oldest first. */
export function makePurchases(
  rng: Rng,
  calendar: Calendar,
  cast: readonly Character[],
  standingOn: StandingOn,
): SamplePurchase[] {
  const named = cast.flatMap((who) =>
    orderDays(rng, calendar, who, standingOn).map((day) => placeOrder(rng, calendar, who, day)),
  );
  const orders = [...named, ...guestOrders(rng, calendar)].sort(byDay);
  return asRows(orders, refundsOf(rng, calendar, orders));
}

function placeOrder(rng: Rng, { start, today }: Calendar, who: Character, wanted: Day): Order {
  const basket = fillBasket(rng, who.isTrade);
  if (who.isTrade) return { who, day: later(weekdayUpTo(wanted), start), source: 'invoice', basket };
  const saturday = marketDay(wanted, today);
  const isMarket = who.channel === 'in person' && happens(rng, 0.7) && saturday >= later(start, who.since);
  return { who, day: isMarket ? saturday : wanted, source: isMarket ? 'market stall' : 'web shop', basket };
}

function guestOrders(rng: Rng, calendar: Calendar): Order[] {
  return scatter(rng, calendar, () => GUESTS_PER_MONTH, anyDay).map((day) => {
    const saturday = marketDay(day, calendar.today);
    const isMarket = pick(rng, [true, true, false]) && saturday >= calendar.start;
    const source = isMarket ? 'market stall' : 'web shop';
    return { who: null, day: isMarket ? saturday : day, source, basket: fillBasket(rng, false) };
  });
}

type Row = Omit<SamplePurchase, 'id' | 'refundOf'>;

// Numbered as they came; refunds stand among the later orders on their own day.
function asRows(orders: readonly Order[], refunds: ReadonlyMap<Order, Refund>): SamplePurchase[] {
  const sales = orders.map((order, index) => ({ order, isRefund: false, row: saleRow(order, index) }));
  const returned = sales.flatMap(({ order, row }) => {
    const refund = refunds.get(order);
    return refund ? [{ order, isRefund: true, row: refundRow(row, refund) }] : [];
  });
  const all = [...sales, ...returned].sort((a, b) => byDay(a.row, b.row));
  const ids = new Map<Order, number>();
  return all.map(({ order, isRefund, row }, index) => {
    if (!isRefund) ids.set(order, index + 1);
    return { id: index + 1, ...row, refundOf: isRefund ? (ids.get(order) ?? null) : null };
  });
}

function saleRow({ who, day, source, basket }: Order, index: number): Row {
  return {
    contactId: who?.id ?? null,
    day,
    amountCents: cents(basket.cents),
    orderNumber: `RD-${FIRST_ORDER_NUMBER + index}`,
    buyer: who?.name ?? (source === 'web shop' ? 'Guest checkout' : 'Market, cash'),
    source,
    note: basket.text,
  };
}

function refundRow(sale: Row, refund: Refund): Row {
  return { ...sale, day: refund.day, amountCents: cents(-refund.cents), note: refund.note };
}
