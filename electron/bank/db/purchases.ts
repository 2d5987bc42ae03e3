import type { Day } from '../../../src/domain/day';
import type { Cents } from '../../../src/domain/money';
import { type ReadingHandle, type WritingHandle, sql } from './handle';

/** A sale, or a refund when the amount is negative. `refundOf` is the sale it belongs to, where known. */
export type Purchase = {
  readonly contactId: number | null;
  readonly day: Day;
  readonly amount: Cents;
  readonly orderNumber: string | null;
  readonly buyer: string;
  readonly source: string;
  readonly sourceKey: string | null;
  readonly refundOf: number | null;
  readonly note: string;
};

/** Records a sale or refund; its id. */
export function insertPurchase(handle: WritingHandle, purchase: Purchase): number {
  const isPlain = purchase.buyer === '' && purchase.refundOf === null;
  return isPlain ? insertPlain(handle, purchase) : insertWhole(handle, purchase);
}

// Most of an import are sales to somebody known; to bind a value takes long enough to leave out two.
function insertPlain(handle: WritingHandle, purchase: Purchase): number {
  const run = sql(
    handle,
    `INSERT INTO purchase (contact_id, day, amount_cents, order_number, source, source_key, note)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    purchase.contactId,
    purchase.day,
    purchase.amount,
    purchase.orderNumber,
    purchase.source,
    purchase.sourceKey,
    purchase.note,
  );
  return Number(run.lastInsertRowid);
}

function insertWhole(handle: WritingHandle, purchase: Purchase): number {
  const run = sql(
    handle,
    `INSERT INTO purchase (contact_id, day, amount_cents, order_number, buyer, source, source_key, refund_of, note)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    purchase.contactId,
    purchase.day,
    purchase.amount,
    purchase.orderNumber,
    purchase.buyer,
    purchase.source,
    purchase.sourceKey,
    purchase.refundOf,
    purchase.note,
  );
  return Number(run.lastInsertRowid);
}

/** How many sales and refunds the book has. */
export function countPurchases(handle: ReadingHandle): number {
  return sql<{ n: number }>(handle, 'SELECT count(*) AS n FROM purchase').get()?.n ?? 0;
}

/** A contact's sales and refunds, newest first; those of days to come too, unless up to a day. */
export function purchasesOf(
  handle: ReadingHandle,
  contactId: number,
  upTo: Day | null = null,
): {
  readonly id: number;
  readonly day: Day;
  readonly amountCents: Cents;
  readonly orderNumber: string | null;
  readonly source: string;
  readonly refundOf: number | null;
}[] {
  return sql<{
    id: number;
    day: Day;
    amountCents: Cents;
    orderNumber: string | null;
    source: string;
    refundOf: number | null;
  }>(
    handle,
    `SELECT id, day, amount_cents AS amountCents, order_number AS orderNumber, source, refund_of AS refundOf
     FROM purchase WHERE contact_id = ? AND day <= coalesce(?, '9999-12-31') ORDER BY day DESC, id DESC`,
  ).all(contactId, upTo);
}

/** All sales and refunds of some days, both ends included. */
export function salesBetween(
  handle: ReadingHandle,
  from: Day,
  to: Day,
): { readonly day: Day; readonly amountCents: Cents }[] {
  return sql<{ day: Day; amountCents: Cents }>(
    handle,
    'SELECT day, amount_cents AS amountCents FROM purchase WHERE day BETWEEN ? AND ? ORDER BY day, id',
  ).all(from, to);
}

/** The day of the first sale on record, or undefined. */
export function firstPurchaseDay(handle: ReadingHandle): Day | undefined {
  return sql<{ day: Day | null }>(handle, 'SELECT min(day) AS day FROM purchase').get()?.day ?? undefined;
}

/**
 * Days each regular buyer bought on (four days or more), oldest first: who has fallen silent shows here. Of all
 * contacts, or of those from one id to another.
 */
export function purchaseDaysOfRegulars(
  handle: ReadingHandle,
  upTo: Day,
  { first, last }: { readonly first: number; readonly last: number } = EVERYBODY,
): Map<number, Day[]> {
  const rows = sql<{ contactId: number; days: string }>(
    handle,
    `SELECT contact_id AS contactId, json_group_array(DISTINCT day ORDER BY day) AS days FROM purchase
     WHERE contact_id BETWEEN ? AND ? AND amount_cents > 0 AND day <= ?
     GROUP BY contact_id HAVING count(DISTINCT day) >= 4`,
  ).all(first, last, upTo);
  return new Map(rows.map((row) => [row.contactId, JSON.parse(row.days) as Day[]]));
}

const EVERYBODY = { first: 1, last: Number.MAX_SAFE_INTEGER };
