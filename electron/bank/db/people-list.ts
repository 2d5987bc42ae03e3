import type { Day } from '../../../src/domain/day';
import type { Cents } from '../../../src/domain/money';
import { type ReadingHandle, sql } from './handle';
import { type KnownOn, counts } from './known';

/** What the list of people shows of one contact from its own row. */
export type PersonRow = {
  readonly id: number;
  readonly name: string;
  readonly company: string;
  readonly email: string | null;
  readonly presence: string;
};

/** A contact's sales net of refunds, how many sales, and the day of the last. Cents. */
export type Spend = { readonly cents: Cents; readonly sales: number; readonly lastOn: Day | null };

const PERSON = 'SELECT id, name, company, email, presence FROM contact';

/** Every contact. */
export function listPeople(handle: ReadingHandle): PersonRow[] {
  return sql<PersonRow>(handle, PERSON).all();
}

/** One contact, or undefined. */
export function findPerson(handle: ReadingHandle, id: number): PersonRow | undefined {
  return sql<PersonRow>(handle, `${PERSON} WHERE id = ?`).get(id);
}

/** Ids of the contacts whose name, company or address holds the text. */
export function idsHolding(handle: ReadingHandle, text: string): Set<number> {
  const pattern = `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`;
  const ids = sql(
    handle,
    `SELECT id FROM contact WHERE name LIKE :pattern ESCAPE '\\' OR company LIKE :pattern ESCAPE '\\'
       OR email LIKE :pattern ESCAPE '\\'`,
  )
    .pluck()
    .all({ pattern });
  return new Set(ids as number[]);
}

/** The stage each contact had reached by a day. */
export function stagesBy(handle: ReadingHandle, upTo: Day): Map<number, string> {
  const rows = sql(handle, 'SELECT contact_id, stage FROM stage_change WHERE day <= ? ORDER BY day, id')
    .raw()
    .all(upTo);
  return new Map(rows as [number, string][]);
}

/** What each contact had spent by a day. */
export function spendBy(handle: ReadingHandle, upTo: Day): Map<number, Spend> {
  const rows = sql<{ contactId: number; cents: Cents; sales: number; lastOn: Day | null }>(
    handle,
    `SELECT contact_id AS contactId, sum(amount_cents) AS cents, count(*) FILTER (WHERE amount_cents > 0) AS sales,
            max(day) FILTER (WHERE amount_cents > 0) AS lastOn
     FROM purchase WHERE contact_id IS NOT NULL AND day <= ? GROUP BY contact_id`,
  ).all(upTo);
  return new Map(rows.map(({ contactId, ...spend }) => [contactId, spend]));
}

/** Ids of all contacts. */
export function listContactIds(handle: ReadingHandle): number[] {
  return sql(handle, 'SELECT id FROM contact ORDER BY id').pluck().all() as number[];
}

/** Ids of the contacts there were on a past day: those recorded by then or, as known now, met by then. */
export function listContactIdsOf(handle: ReadingHandle, asOf: Day, knownOn: KnownOn): number[] {
  const text = `SELECT id FROM contact WHERE ${wasThere(knownOn)}`;
  return sql(handle, text).pluck().all({ asOf }) as number[];
}

/** True when the contact is in the book, or was there on a past day. */
export function isContactOf(
  handle: ReadingHandle,
  id: number,
  past: { readonly asOf: Day; readonly knownOn: KnownOn } | null,
): boolean {
  const there = past === null ? 'true' : wasThere(past.knownOn);
  const row = sql<{ n: number }>(
    handle,
    `SELECT EXISTS (SELECT 1 FROM contact WHERE id = :id AND ${there}) AS n`,
  ).get({ id, ...(past !== null && { asOf: past.asOf }) });
  return row?.n === 1;
}

/** How many contacts the book has. */
export function countContacts(handle: ReadingHandle): number {
  return sql<{ n: number }>(handle, 'SELECT count(*) AS n FROM contact').get()?.n ?? 0;
}

/** What a contact is called; empty when there is none of that id. */
export function contactName(handle: ReadingHandle, id: number): string {
  return sql<{ name: string }>(handle, 'SELECT name FROM contact WHERE id = ?').get(id)?.name ?? '';
}

/** Complaints left open and not put right since, up to a day: the newest per contact, the oldest first. */
export function openComplaints(
  handle: ReadingHandle,
  asOf: Day,
): { readonly contactId: number; readonly since: Day }[] {
  return sql<{ contactId: number; since: Day }>(
    handle,
    `SELECT contact_id AS contactId, max(day) FILTER (WHERE kind = 'complaint_open') AS since,
            max(day) FILTER (WHERE kind = 'apology_and_fix') AS put_right
     FROM entry WHERE kind IN ('complaint_open', 'apology_and_fix') AND voided_on IS NULL
       AND contact_id IS NOT NULL AND day <= ?
     GROUP BY contact_id HAVING since IS NOT NULL AND coalesce(put_right, '') < since ORDER BY since, contactId`,
  ).all(asOf);
}

function wasThere(knownOn: KnownOn): string {
  if (knownOn !== null) return 'contact.created_on <= :asOf';
  return `(contact.created_on <= :asOf OR contact.first_contact_on <= :asOf
    OR EXISTS (SELECT 1 FROM entry WHERE contact_id = contact.id AND day <= :asOf AND ${counts(null)})
    OR EXISTS (SELECT 1 FROM purchase WHERE contact_id = contact.id AND day <= :asOf)
    OR EXISTS (SELECT 1 FROM response WHERE contact_id = contact.id AND day <= :asOf))`;
}
