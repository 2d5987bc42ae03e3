import { type Day, addDays, spanDays } from '../day';
import { monthOf } from '../month';
import type { Rng } from '../rng';
import { lineText } from './basket';
import { type Calendar } from './calendar';
import { between, happens } from './chance';
import type { Order, Refund } from './order';

const SHARE = 0.028;

/** Which orders were taken back, in part or whole; the last whole month always has one. */
export function refundsOf(rng: Rng, calendar: Calendar, orders: readonly Order[]): Map<Order, Refund> {
  const refunds = new Map<Order, Refund>();
  for (const order of orders) {
    const day = addDays(order.day, between(rng, 3, 18));
    const refund = refundOf(rng, order, day);
    if (happens(rng, SHARE) && day <= calendar.today) refunds.set(order, refund);
  }
  addLastMonths(rng, calendar, orders, refunds);
  return refunds;
}

function addLastMonths(
  rng: Rng,
  calendar: Calendar,
  orders: readonly Order[],
  refunds: Map<Order, Refund>,
): void {
  const last = calendar.months.at(-2);
  if ([...refunds.values()].some((refund) => monthOf(refund.day) === last)) return;
  const order = orders.find((one) => monthOf(one.day) === last && one.who !== null && !refunds.has(one));
  if (order && spanDays(order.day, calendar.today) > 6)
    refunds.set(order, refundOf(rng, order, addDays(order.day, 6)));
}

function refundOf(rng: Rng, { basket }: Order, day: Day): Refund {
  const [line] = basket.lines;
  const isPart = basket.lines.length > 1 && happens(rng, 0.7);
  if (!line || !isPart) return { day, cents: basket.cents, note: 'Returned, all of it' };
  return { day, cents: line.goods.cents * line.count, note: `Returned: ${lineText(line)}` };
}
