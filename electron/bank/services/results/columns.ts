import type { Business } from '../../../../src/domain/attribution/business';
import { type ByContact, byContact } from '../../../../src/domain/attribution/by-contact';
import type { Touches } from '../../../../src/domain/attribution/touches';
import { dayNumber } from '../../../../src/domain/day';
import type { FunnelFacts } from '../../../../src/domain/giveaways/funnel-touches';
import { NEVER } from '../../../../src/domain/leads/condition-day';
import type { ColumnAct, ColumnMark, LeadColumns } from '../../../../src/domain/leads/lead-columns';
import { RESPONSE_WAYS, type ResponseWay } from '../../../../src/domain/rules/lead-terms';
import type { ResultFacts } from './facts';

/** What the rule for qualified leads reads of everybody, out of the facts of a book. */
export function leadColumns(facts: ResultFacts, business: Business, touches: Touches): LeadColumns {
  const { responses, orders, refunds, contacts } = business;
  const byDay = (day: ArrayLike<number>) => (a: number, b: number) =>
    (day[a] as number) - (day[b] as number) || a - b;
  // Few rules ask for responses or sales: they are brought together when one does.
  const responsesBy = once(() => byContact(responses.contact, contacts, always, byDay(responses.day)));
  const ordersBy = once(() => byContact(orders.contact, contacts, always, byDay(orders.day)));
  const refundsOf = once(() => grouped(refunds.order, (row) => rowOfRefund(business, row)));
  return {
    touches,
    responsesOf: ofOne((contact) =>
      rowsOf(responsesBy(), contact).map((row) => ({
        giveaway: responses.giveaway[row] as number,
        way: RESPONSE_WAYS[facts.responses.way[row] as number] as ResponseWay,
        day: responses.day[row] as number,
        minutes: known(facts.responses.minutes[row]),
      })),
    ),
    actsOf: ofOne((contact) => actsIn(facts, contact)),
    ordersOf: ofOne((contact) =>
      rowsOf(ordersBy(), contact).map((row) => ({
        day: orders.day[row] as number,
        gross: orders.gross[row] as number,
        refunds: refundsOf().get(row) ?? [],
      })),
    ),
    marksOf: ofOne((contact) => marksIn(facts, contact)),
    isKnown: (contact, detail) => facts.known.get(contact + 1)?.[detail] === 1,
  };
}

const NONE: readonly never[] = [];

function actsIn({ acts }: ResultFacts, contact: number): readonly ColumnAct[] {
  const own = acts.of.get(contact + 1);
  if (!own) return NONE;
  const list: ColumnAct[] = [];
  for (let at = 0; at < own.day.length; at++) {
    list.push({ day: own.day[at] as number, kind: acts.kinds[own.kind[at] as number] as string });
  }
  return list;
}

function marksIn({ stages }: ResultFacts, contact: number): readonly ColumnMark[] {
  const own = stages.get(contact + 1);
  if (!own) return NONE;
  return own.filter(({ byRule }) => byRule === 0).map(({ stage, day }) => ({ stage, day: dayNumber(day) }));
}

/** What the funnel asks of somebody's sales and marks. `net` is what is left of each order on the day. */
export function customerFacts(
  facts: ResultFacts,
  { orders, contacts }: Business,
  net: Float64Array,
): Pick<FunnelFacts, 'wasCustomer' | 'boughtFrom'> {
  const { day } = orders;
  const sales = byContact(
    orders.contact,
    contacts,
    (row) => (net[row] as number) > 0,
    (a, b) => (day[a] as number) - (day[b] as number),
  );
  const boughtFrom = (contact: number, from: number): number => {
    for (let at = sales.starts[contact] as number; at < (sales.starts[contact + 1] as number); at++) {
      const on = day[sales.rows[at] as number] as number;
      if (on >= from) return on;
    }
    return NEVER;
  };
  return {
    boughtFrom,
    wasCustomer: (contact, on) => boughtFrom(contact, -NEVER) < on || wasMarked(facts, contact, on),
  };
}

function wasMarked({ stages }: ResultFacts, contact: number, before: number): boolean {
  const own = stages.get(contact + 1);
  return own?.findLast(({ day }) => dayNumber(day) < before)?.stage === 'customer';
}

function rowOfRefund({ refunds }: Business, row: number): { day: number; amount: number } {
  return { day: refunds.day[row] as number, amount: refunds.amount[row] as number };
}

function rowsOf({ starts, rows }: ByContact, contact: number): number[] {
  return [...rows.subarray(starts[contact], starts[contact + 1])];
}

function grouped<T>(keys: ArrayLike<number>, rowOf: (row: number) => T): ReadonlyMap<number, T[]> {
  const groups = new Map<number, T[]>();
  Array.from(keys).forEach((key, row) => {
    const group = groups.get(key);
    if (group) group.push(rowOf(row));
    else groups.set(key, [rowOf(row)]);
  });
  return groups;
}

// Somebody is asked about touch by touch: what was made for one is there for the next.
function ofOne<T>(make: (contact: number) => readonly T[]): (contact: number) => readonly T[] {
  let last = -1;
  let made: readonly T[] = [];
  return (contact) => {
    if (contact !== last) [last, made] = [contact, make(contact)];
    return made;
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

function known(minutes: number | undefined): number | null {
  return minutes === undefined || minutes < 0 ? null : minutes;
}

function always(): boolean {
  return true;
}
