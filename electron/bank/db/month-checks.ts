import type { Day } from '../../../src/domain/day';
import { type Cents, cents } from '../../../src/domain/money';
import { type ReadingHandle, sql } from './handle';

type Days = { readonly from: Day; readonly to: Day };

/** Sales and refunds of some days that belong to no contact: how many, and their sum in cents. */
export function unmatchedSales(
  handle: ReadingHandle,
  days: Days,
): { readonly count: number; readonly sumCents: Cents } {
  const row = sql<{ n: number; sum: number }>(
    handle,
    `SELECT count(*) AS n, coalesce(sum(amount_cents), 0) AS sum FROM purchase
     WHERE day BETWEEN :from AND :to AND contact_id IS NULL`,
  ).get(days);
  return { count: row?.n ?? 0, sumCents: cents(row?.sum ?? 0) };
}

/** Contacts whose social presence is unchecked: those who bought or were reached on some days, and all. */
export function uncheckedPresence(
  handle: ReadingHandle,
  days: Days,
): { readonly ofMonth: number; readonly inAll: number } {
  const row = sql<{ ofMonth: number; inAll: number }>(
    handle,
    `WITH met AS (
       SELECT contact_id FROM purchase WHERE day BETWEEN :from AND :to AND contact_id IS NOT NULL
       UNION SELECT contact_id FROM entry
       WHERE day BETWEEN :from AND :to AND voided_on IS NULL AND contact_id IS NOT NULL)
     SELECT count(*) AS inAll, count(*) FILTER (WHERE id IN (SELECT contact_id FROM met)) AS ofMonth
     FROM contact WHERE presence = 'unchecked'`,
  ).get(days);
  return row ?? { ofMonth: 0, inAll: 0 };
}

/** Acts of some days that count, as the ledger lists them, and how many were recorded only after the last day. */
export function entriesOf(
  handle: ReadingHandle,
  days: Days,
): { readonly entries: number; readonly recordedLate: number } {
  const row = sql<{ entries: number; recordedLate: number }>(
    handle,
    `SELECT count(DISTINCT act_id) AS entries,
            count(DISTINCT CASE WHEN recorded_on > :to THEN act_id END) AS recordedLate
     FROM entry WHERE day BETWEEN :from AND :to AND voided_on IS NULL`,
  ).get(days);
  return row ?? { entries: 0, recordedLate: 0 };
}
