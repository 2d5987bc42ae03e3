import type { Day } from '../../../src/domain/day';
import type { Cents } from '../../../src/domain/money';
import { type ReadingHandle, type WritingHandle, sql } from './handle';

/** What an import may change of a purchase it finds already here. */
export type KnownPurchase = {
  readonly id: number;
  readonly contactId: number | null;
  readonly day: Day;
  readonly amount: Cents;
  readonly buyer: string;
  readonly refundOf: number | null;
  readonly note: string;
};

/** Anything has been imported from that source and still stands. */
export function hasPurchasesFrom(handle: ReadingHandle, source: string): boolean {
  const prefix = `${source}:`;
  const found = sql(
    handle,
    'SELECT 1 FROM purchase WHERE source_key >= ? AND source_key < ? || char(1114111) LIMIT 1',
  ).get(prefix, prefix);
  return found !== undefined;
}

/** The purchase with that source key, or undefined. */
export function purchaseOfKey(handle: ReadingHandle, sourceKey: string): KnownPurchase | undefined {
  return sql<KnownPurchase>(
    handle,
    `SELECT id, contact_id AS contactId, day, amount_cents AS amount, buyer, refund_of AS refundOf, note
     FROM purchase WHERE source_key = ?`,
  ).get(sourceKey);
}

/** The first source key of a purchase that begins so, or undefined. */
export function sourceKeyFrom(handle: ReadingHandle, start: string): string | undefined {
  return sql<{ key: string }>(
    handle,
    `SELECT source_key AS key FROM purchase
     WHERE source_key >= :start AND source_key < :start || char(1114111) ORDER BY source_key LIMIT 1`,
  ).get({ start })?.key;
}

/** Replaces what an import may change of a purchase. */
export function updateKnownPurchase(handle: WritingHandle, purchase: KnownPurchase): void {
  sql(
    handle,
    `UPDATE purchase SET contact_id = :contactId, day = :day, amount_cents = :amount, buyer = :buyer,
       refund_of = :refundOf, note = :note WHERE id = :id`,
  ).run(purchase);
}

/** Refunds whose source key begins so and that belong to no sale yet. */
export function refundsWithoutSale(
  handle: ReadingHandle,
  keyPrefix: string,
): { readonly id: number; readonly sourceKey: string }[] {
  return sql<{ id: number; sourceKey: string }>(
    handle,
    `SELECT id, source_key AS sourceKey FROM purchase
     WHERE source_key >= ? AND source_key < ? || char(1114111) AND refund_of IS NULL`,
  ).all(keyPrefix, keyPrefix);
}

/** Ties a refund to its sale, and to its buyer where the refund names none. */
export function setRefundOf(handle: WritingHandle, refundId: number, saleId: number): void {
  sql(
    handle,
    `UPDATE purchase SET refund_of = sale.id, contact_id = coalesce(purchase.contact_id, sale.contact_id),
       buyer = iif(sale.contact_id IS NULL, purchase.buyer, '')
     FROM purchase AS sale WHERE sale.id = :saleId AND purchase.id = :refundId`,
  ).run({ saleId, refundId });
}

/** A purchase as a preview shows it, with the contact it went to. */
export type ShownPurchase = {
  readonly day: Day;
  readonly amount: Cents;
  readonly orderNumber: string | null;
  readonly refundOf: number | null;
  readonly note: string;
  readonly contactId: number | null;
  readonly name: string;
  readonly email: string | null;
};

/** The purchase with that source key as a preview shows it, or undefined. */
export function shownPurchase(handle: ReadingHandle, sourceKey: string): ShownPurchase | undefined {
  return sql<ShownPurchase>(
    handle,
    `SELECT p.day, p.amount_cents AS amount, p.order_number AS orderNumber, p.refund_of AS refundOf, p.note,
            p.contact_id AS contactId, coalesce(c.name, p.buyer) AS name, c.email
     FROM purchase p LEFT JOIN contact c ON c.id = p.contact_id WHERE p.source_key = ?`,
  ).get(sourceKey);
}
