import { dayNumber } from '../day';
import { cents } from '../money';
import { type Cell, type Row, textOf } from './cell';
import { emailKey } from './email';
import type { SaleRecord } from './sale-row';
import type { Who } from './who';
import { foldCell } from './words';

/** One sale or one refund of an order: the lines of a file that share its number, added up to one. */
export type OrderRecord = {
  readonly key: string;
  readonly isRefund: boolean;
  readonly sale: SaleRecord;
};

/**
 * What became of a row: the first or a further line of its order, the same row a second time, a line that names
 * another buyer; or not taken in: a number that begins anew is another order's, and an order that would leave the
 * safe integers can be counted by nobody.
 */
export type LineVerdict = 'first' | 'line' | 'repeated' | 'other_buyer' | 'other_order' | 'too_large';

/** Gathers the rows that have an order number, wherever in the file they stand. */
export type OrderGatherer = {
  readonly add: (sale: SaleRecord, row: Row) => { readonly key: string; readonly verdict: LineVerdict };
  /** A row of that sale's order was taken in before. */
  readonly has: (sale: Pick<SaleRecord, 'orderId'>) => boolean;
  /** All sales, then all refunds: a refund belongs to a sale, whichever came first in the file. */
  readonly orders: () => Iterable<OrderRecord>;
  readonly count: () => number;
};

type Gathered = {
  readonly key: string;
  readonly hash: number;
  hashes: Set<number> | null;
  sale: SaleRecord;
};

/** Identifies the sale of an order, in whatever file and spelling it comes. */
export function orderKey(orderId: string): string {
  return `${SALE_KEYS}${foldCell(orderId)}`;
}

const SALE_KEYS = 'order:';

/** What the keys of all refunds begin with. */
export const REFUND_KEYS = 'refund:';

/**
 * What the key of a refund begins with: its own number, where it has one, says which it is, whatever
 * order it was thought to belong to before.
 */
export function refundKeyStart({ refundId, day }: Pick<SaleRecord, 'refundId' | 'day'>): string {
  return `${REFUND_KEYS}${foldCell(refundId)}:${day}:`;
}

/** The key of the sale a refund's key belongs to, whatever source both begin with. */
export function saleKeyOfRefund(key: string): string {
  return key.replace(/refund:.*?:\d{4}-\d{2}-\d{2}:/u, SALE_KEYS);
}

/**
 * An empty gatherer. Rows with one order number that differ in any cell are lines of that order and
 * add up; equal in every cell they are one row twice. Negative rows are refunds of the order, one
 * for each day, or for each number of a refund where the file has them. `mayBeginAnew`: numbers are
 * the owner's own, and may come again for other sales.
 */
export function orderGatherer({ mayBeginAnew = false } = {}): OrderGatherer {
  const [sales, refunds] = [gathering(mayBeginAnew), gathering(false)]; // sales by their order alone: shorter texts, quicker found
  return {
    add: (sale, row) => {
      const id = foldCell(sale.orderId);
      if (sale.cents >= 0) return { key: `${SALE_KEYS}${id}`, verdict: sales.add(id, sale, row) };
      const key = `${refundKeyStart(sale)}${id}`;
      return { key, verdict: refunds.add(key, sale, row) };
    },
    has: ({ orderId }) => sales.has(foldCell(orderId)),
    *orders() {
      for (const { key, sale } of sales.all) yield { key: `${SALE_KEYS}${key}`, isRefund: false, sale };
      for (const { key, sale } of refunds.all) yield { key, isRefund: true, sale };
    },
    count: () => sales.all.length + refunds.all.length,
  };
}

type Gathering = {
  readonly all: readonly Gathered[];
  readonly has: (key: string) => boolean;
  readonly add: (key: string, sale: SaleRecord, row: Row) => LineVerdict;
};

// One look-up tells whether a key is new. The lines of an order mostly stand together; only where they do not are
// all of them put where they can be found.
function gathering(mayBeginAnew: boolean): Gathering {
  const all: Gathered[] = [];
  const keys = new Set<string>();
  let byKey: Map<string, Gathered> | null = null;
  const found = (key: string): Gathered | undefined => {
    const last = all.at(-1);
    if (last?.key === key) return last;
    byKey ??= new Map(all.map((order) => [order.key, order]));
    return byKey.get(key);
  };
  return {
    all,
    has: (key) => keys.has(key),
    add: (key, sale, row) => {
      const hash = rowHash(row);
      keys.add(key);
      if (keys.size > all.length) {
        const order: Gathered = { key, hash, hashes: null, sale };
        all.push(order);
        byKey?.set(key, order);
        return 'first';
      }
      const known = found(key);
      if (!known) throw new Error(`The order ${key} was gathered and is not found.`);
      const isOther = mayBeginAnew && isFarFrom(known.sale, sale, () => namesSame(known.sale.who, sale.who));
      return isOther ? 'other_order' : addLine(known, sale, hash);
    },
  };
}

function addLine(order: Gathered, sale: SaleRecord, hash: number): LineVerdict {
  order.hashes ??= new Set([order.hash]);
  if (order.hashes.has(hash)) return 'repeated';
  const before = order.sale;
  const sum = before.cents + sale.cents;
  if (!Number.isSafeInteger(sum)) return 'too_large';
  order.hashes.add(hash);
  order.sale = {
    ...before,
    who: filledFrom(before.who, sale.who),
    day: sale.day < before.day ? sale.day : before.day,
    cents: cents(sum),
    notes: withNotes(before.notes, sale.notes),
  };
  return isSameBuyer(before.who, sale.who) ? 'line' : 'other_buyer';
}

function withNotes(notes: string, more: string): string {
  if (more === '' || notes.split('\n').includes(more)) return notes;
  return notes === '' ? more : `${notes}\n${more}`;
}

function isSameBuyer(a: Who, b: Who): boolean {
  return agree(emailKey(a.email), emailKey(b.email)) && agree(a.sourceId, b.sourceId);
}

// Both name somebody, and nothing they say of them differs.
function namesSame(a: Who, b: Who): boolean {
  const [one, other] = [whoIsNamed(a), whoIsNamed(b)];
  return isSameBuyer(a, b) && one.some((word, at) => word !== '' && word === other[at]);
}

function whoIsNamed({ email, sourceId, name }: Who): readonly string[] {
  return [emailKey(email), sourceId, foldCell(name)];
}

/**
 * Two sales of one number lie too far apart to be one: half a year where they name the same buyer, else a week.
 * Numbers of the owner's own may begin anew each year or month; days that are corrected are nearer.
 */
export function isFarFrom(
  a: Pick<SaleRecord, 'day'>,
  b: Pick<SaleRecord, 'day'>,
  isSame: () => boolean,
): boolean {
  if (a.day === b.day) return false; // the most frequent by far
  const days = Math.abs(dayNumber(a.day) - dayNumber(b.day));
  return days > 183 || (days > 7 && !isSame());
}

function agree(one: string, other: string): boolean {
  return one === '' || other === '' || one === other;
}

function filledFrom(first: Who, later: Who): Who {
  return {
    name: first.name || later.name,
    email: first.email || later.email,
    phone: first.phone || later.phone,
    sourceId: first.sourceId || later.sourceId,
  };
}

// Only ever compared within one order number, where 53 bits are plenty.
function rowHash(row: Row): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (const cell of row) {
    const text = typeof cell === 'string' ? cell : hashedText(cell);
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      high = Math.imul(high ^ code, 2654435761);
      low = Math.imul(low ^ code, 1597334677);
    }
    high = Math.imul(high ^ 0x1f, 2654435761);
    low = Math.imul(low ^ 0x1f, 1597334677);
  }
  return 4294967296 * (2097151 & low) + (high >>> 0);
}

function hashedText(cell: Cell): string {
  const clock = typeof cell === 'object' && cell.kind === 'day' ? (cell.clock ?? '') : '';
  return textOf(cell) + clock;
}
