import type { ResponseColumns } from '../../../../src/domain/attribution/business';
import { type ByContact, byContact } from '../../../../src/domain/attribution/by-contact';
import { dayOfNumber } from '../../../../src/domain/day';
import { type Cents, cents } from '../../../../src/domain/money';
import {
  type KnownDetail,
  type LeadFacts,
  RESPONSE_WAYS,
  type ResponseWay,
} from '../../../../src/domain/rules/lead-terms';
import type { PurchaseFact } from '../../../../src/domain/rules/orders';
import type { Figures } from './figures';

type Grouped = {
  readonly responses: ByContact;
  readonly orders: ByContact;
  readonly refunds: ReadonlyMap<number, readonly number[]>;
};

const made = new WeakMap<Figures, Grouped>();

/** What is on record of one contact, as the rule for qualified leads reads it; as of any day. */
export function leadFactsOf(figures: Figures, contact: number): LeadFacts {
  const { facts } = figures;
  const acts = facts.acts.of.get(contact + 1);
  const known = facts.known.get(contact + 1);
  const has = (detail: KnownDetail): boolean => known?.[detail] === 1;
  return {
    responses: responsesOf(figures, contact),
    acts: [...(acts?.day ?? [])].map((day, at) => ({
      day: dayOfNumber(day),
      kind: facts.acts.kinds[acts?.kind[at] ?? -1] ?? '',
    })),
    purchases: ordersOf(figures, contact).flatMap((row) => purchasesOf(figures, row)),
    marks: (facts.stages.get(contact + 1) ?? []).filter(({ byRule }) => byRule === 0),
    known: { email: has('email'), phone: has('phone'), company: has('company') },
  };
}

/** Responses of one contact, oldest first, those of later days too. */
export function responsesOf(figures: Figures, contact: number): LeadFacts['responses'] {
  const { giveaway, day } = figures.business.responses;
  const { way, minutes } = figures.facts.responses;
  return rowsOf(groupedOf(figures).responses, contact).map((row) => ({
    giveawayId: figures.facts.giveaways[giveaway[row] as number]?.id ?? 0,
    way: RESPONSE_WAYS[way[row] as number] as ResponseWay,
    day: dayOfNumber(day[row] as number),
    minutes: minutesKnown(minutes[row]),
  }));
}

/** Places of the orders of one contact, oldest first. */
export function ordersOf(figures: Figures, contact: number): number[] {
  return rowsOf(groupedOf(figures).orders, contact);
}

/** What is left of an order on the day of the figures. */
export function netOf({ attribution }: Figures, order: number): Cents {
  return cents(attribution.net[order] ?? 0);
}

function purchasesOf(figures: Figures, order: number): PurchaseFact[] {
  const { orders, refunds } = figures.business;
  const id = figures.facts.sales.orders.id[order] ?? 0;
  const sale = {
    id,
    day: dayOfNumber(orders.day[order] as number),
    amountCents: cents(orders.gross[order] as number),
    refundOf: null,
  };
  // Refunds are asked for by the sale they are of; which refund it is nobody asks.
  const given = (groupedOf(figures).refunds.get(order) ?? []).map((row) => ({
    id: 0,
    day: dayOfNumber(refunds.day[row] as number),
    amountCents: cents(-(refunds.amount[row] as number)),
    refundOf: id,
  }));
  return [sale, ...given];
}

function groupedOf(figures: Figures): Grouped {
  const before = made.get(figures);
  if (before) return before;
  const { business } = figures;
  const grouped = {
    responses: inOrder(business.responses, business.contacts),
    orders: inOrder(business.orders, business.contacts),
    refunds: refundsByOrder(business.refunds.order),
  };
  made.set(figures, grouped);
  return grouped;
}

function inOrder({ contact, day }: Pick<ResponseColumns, 'contact' | 'day'>, contacts: number): ByContact {
  const byDay = (a: number, b: number): number => (day[a] as number) - (day[b] as number) || a - b;
  return byContact(contact, contacts, () => true, byDay);
}

function refundsByOrder(orders: ArrayLike<number>): ReadonlyMap<number, readonly number[]> {
  const rows = new Map<number, number[]>();
  Array.from(orders).forEach((order, row) => {
    const own = rows.get(order);
    if (own) own.push(row);
    else rows.set(order, [row]);
  });
  return rows;
}

function rowsOf({ starts, rows }: ByContact, contact: number): number[] {
  return [...rows.subarray(starts[contact] ?? 0, starts[contact + 1] ?? 0)];
}

function minutesKnown(minutes: number | undefined): number | null {
  return minutes === undefined || minutes < 0 ? null : minutes;
}
