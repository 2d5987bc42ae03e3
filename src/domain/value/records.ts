import { type Day, dayNumber } from '../day';
import type { Cents } from '../money';

/** A contact: its number in the book, and the first day anything is known of it. */
export type SeenContact = { readonly id: number; readonly firstSeen: Day };

/** A sale of a contact, or a refund (negative). */
export type ContactSale = { readonly contact: number; readonly day: Day; readonly amountCents: Cents };

/**
 * What contacts bought, in columns, so that 5,000 contacts and 100,000 sales are gone through in a moment.
 * Contact i has the sales from `starts[i]` up to `starts[i + 1]`, oldest first. Days are day numbers.
 */
export type Records = {
  readonly ids: readonly number[];
  readonly firstSeen: Int32Array;
  readonly starts: Int32Array;
  readonly days: Int32Array;
  readonly amounts: Float64Array;
};

/** Puts sales into columns, in the order of `contacts`. Sales of anybody else are left out. */
export function recordsOf(contacts: readonly SeenContact[], sales: readonly ContactSale[]): Records {
  const places = new Map(contacts.map(({ id }, at) => [id, at]));
  const owners = Int32Array.from(sales, ({ contact }) => places.get(contact) ?? -1);
  const numbers = Int32Array.from(sales, ({ day }) => dayNumber(day));
  const starts = startsOf(owners, contacts.length);
  const order = inOrder(owners, numbers, starts);
  return {
    ids: contacts.map(({ id }) => id),
    firstSeen: Int32Array.from(contacts, ({ firstSeen }) => dayNumber(firstSeen)),
    starts,
    days: Int32Array.from(order, (at) => numbers[at] as number),
    amounts: Float64Array.from(order, (at) => sales[at]?.amountCents ?? 0),
  };
}

/** The first of a contact’s sales that is later than a day, or where they end. */
export function firstAfter({ starts, days }: Records, contact: number, day: number): number {
  let low = starts[contact] as number;
  let high = starts[contact + 1] as number;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[middle] as number) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Net sales of a contact after day `from`, up to and with day `to`; more refunded than bought is nothing.
 * Cents. Source: measurement, section 4.2.
 */
export function netBetween(records: Records, contact: number, from: number, to: number): number {
  const end = records.starts[contact + 1] as number;
  let net = 0;
  for (let at = firstAfter(records, contact, from); at < end && (records.days[at] as number) <= to; at++) {
    net += records.amounts[at] as number;
  }
  return Math.max(0, net);
}

// Sales by contact and day, those of one day as they came: the days are sorted as plain numbers, which
// takes a tenth of comparing sales.
function inOrder(owners: Int32Array, days: Int32Array, starts: Int32Array): Uint32Array {
  const { length } = days;
  const first = days.reduce((least, day) => Math.min(least, day), Infinity);
  const oldestFirst = Float64Array.from(days, (day, at) => (day - first) * length + at).sort();
  const order = new Uint32Array(starts.at(-1) ?? 0);
  const next = starts.slice();
  for (const key of oldestFirst) {
    const at = key % length;
    const owner = owners[at] as number;
    if (owner === -1) continue;
    const place = next[owner] as number;
    order[place] = at;
    next[owner] = place + 1;
  }
  return order;
}

function startsOf(owners: Int32Array, contacts: number): Int32Array {
  const starts = new Int32Array(contacts + 1);
  for (const owner of owners) if (owner !== -1) starts[owner + 1] = (starts[owner + 1] as number) + 1;
  for (let at = 0; at < contacts; at++) {
    starts[at + 1] = (starts[at + 1] as number) + (starts[at] as number);
  }
  return starts;
}
