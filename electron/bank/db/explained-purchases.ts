import type { Day } from '../../../src/domain/day';
import type { Cents } from '../../../src/domain/money';
import { type ReadingHandle, sql } from './handle';

/** Which sales and refunds stand behind a figure. */
export type PurchasesBehind = {
  readonly from: Day | null;
  readonly to: Day;
  readonly contactId: number | null;
  readonly only: 'sales' | 'refunds' | null;
};

export type PurchaseBehind = {
  readonly id: number;
  readonly day: Day;
  readonly amountCents: Cents;
  readonly orderNumber: string | null;
  readonly buyer: string;
  readonly contactId: number | null;
  readonly contact: string | null;
};

/** A page of the sales and refunds that fit, largest first. */
export function largestPurchases(
  handle: ReadingHandle,
  behind: PurchasesBehind,
  page: { readonly offset: number; readonly limit: number },
): PurchaseBehind[] {
  return sql<PurchaseBehind>(
    handle,
    `SELECT purchase.id, purchase.day, amount_cents AS amountCents, order_number AS orderNumber, buyer,
            contact_id AS contactId, contact.name AS contact
     FROM purchase LEFT JOIN contact ON contact.id = purchase.contact_id WHERE ${fits(behind)}
     ORDER BY abs(amount_cents) DESC, purchase.id LIMIT :limit OFFSET :offset`,
  ).all({ ...behind, ...page });
}

/** The amounts of all that fit; refunds are negative. */
export function amountsBehind(handle: ReadingHandle, behind: PurchasesBehind): Cents[] {
  return sql<{ amount: Cents }>(handle, `SELECT amount_cents AS amount FROM purchase WHERE ${fits(behind)}`)
    .all(behind)
    .map((row) => row.amount);
}

function fits({ from, contactId, only }: PurchasesBehind): string {
  return [
    'purchase.day <= :to',
    ...(from === null ? [] : ['purchase.day >= :from']),
    ...(contactId === null ? [] : ['purchase.contact_id = :contactId']),
    ...(only === null ? [] : [only === 'sales' ? 'amount_cents >= 0' : 'amount_cents < 0']),
  ].join(' AND ');
}
