import type { Day } from '../../../src/domain/day';
import { type ReadingHandle, sql } from './handle';

/** What the list of people shows of one contact, but for the balance, which the domain computes. */
export type PersonRow = {
  readonly id: number;
  readonly name: string;
  readonly company: string;
  readonly email: string | null;
  readonly stage: string | null;
  readonly presence: string;
  readonly spentCents: number;
  readonly purchases: number;
  readonly lastActOn: Day | null;
  readonly lastPurchaseOn: Day | null;
};

/** Every contact whose name, company or address holds the text; the order is the caller's. */
export function listPeople(handle: ReadingHandle, text: string): PersonRow[] {
  const pattern = text === '' ? null : `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`;
  return sql<PersonRow>(
    handle,
    `WITH spend AS (
       SELECT contact_id, sum(amount_cents) AS cents, count(*) FILTER (WHERE amount_cents > 0) AS n,
              max(day) FILTER (WHERE amount_cents > 0) AS last
       FROM purchase WHERE contact_id IS NOT NULL GROUP BY contact_id),
     acted AS (
       SELECT contact_id, max(day) AS last FROM entry
       WHERE contact_id IS NOT NULL AND voided_on IS NULL GROUP BY contact_id)
     SELECT c.id, c.name, c.company, c.email, c.presence,
            (SELECT stage FROM stage_change s WHERE s.contact_id = c.id ORDER BY day DESC, id DESC LIMIT 1) AS stage,
            coalesce(spend.cents, 0) AS spentCents, coalesce(spend.n, 0) AS purchases,
            acted.last AS lastActOn, spend.last AS lastPurchaseOn
     FROM contact c LEFT JOIN spend ON spend.contact_id = c.id LEFT JOIN acted ON acted.contact_id = c.id
     WHERE :pattern IS NULL OR c.name LIKE :pattern ESCAPE '\\' OR c.company LIKE :pattern ESCAPE '\\'
        OR c.email LIKE :pattern ESCAPE '\\'`,
  ).all({ pattern });
}

/** Ids of all contacts. */
export function listContactIds(handle: ReadingHandle): number[] {
  return sql<{ id: number }>(handle, 'SELECT id FROM contact ORDER BY id')
    .all()
    .map((row) => row.id);
}

/** How many contacts the book has. */
export function countContacts(handle: ReadingHandle): number {
  return sql<{ n: number }>(handle, 'SELECT count(*) AS n FROM contact').get()?.n ?? 0;
}

/** What a contact is called; empty when there is none of that id. */
export function contactName(handle: ReadingHandle, id: number): string {
  return sql<{ name: string }>(handle, 'SELECT name FROM contact WHERE id = ?').get(id)?.name ?? '';
}

/** Complaints left open and not put right since: the newest per contact. */
export function openComplaints(
  handle: ReadingHandle,
  asOf: Day,
): { readonly contactId: number; readonly since: Day }[] {
  return sql<{ contactId: number; since: Day }>(
    handle,
    `WITH complained AS (
       SELECT ac.contact_id AS contactId, max(act.day) AS since FROM act JOIN act_contact ac ON ac.act_id = act.id
       WHERE act.kind = 'complaint_open' AND act.voided_on IS NULL AND act.day <= ? GROUP BY ac.contact_id)
     SELECT contactId, since FROM complained
     WHERE NOT EXISTS (
       SELECT 1 FROM act fix JOIN act_contact f ON f.act_id = fix.id
       WHERE f.contact_id = contactId AND fix.kind = 'apology_and_fix' AND fix.voided_on IS NULL AND fix.day >= since)
     ORDER BY since, contactId`,
  ).all(asOf);
}
