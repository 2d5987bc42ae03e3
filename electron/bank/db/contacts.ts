import type { Day } from '../../../src/domain/day';
import { type ReadingHandle, type WritingHandle, sql } from './handle';

export type Presence = 'yes' | 'no' | 'unchecked';

/** A person or company as the book keeps it. `emailKey` and `phoneE164` are what people are matched by. */
export type Contact = {
  readonly name: string;
  readonly company: string;
  readonly email: string | null;
  readonly emailKey: string | null;
  readonly phone: string | null;
  readonly phoneE164: string | null;
  readonly presence: Presence;
  readonly presenceCheckedOn: Day | null;
  readonly firstContactOn: Day | null;
  readonly notes: string;
};

type ContactRow = {
  readonly id: number;
  readonly name: string;
  readonly company: string;
  readonly email: string | null;
  readonly email_key: string | null;
  readonly phone: string | null;
  readonly phone_e164: string | null;
  readonly presence: string;
  readonly presence_checked_on: string | null;
  readonly first_contact_on: string | null;
  readonly notes: string;
};

/** Adds a contact, recorded today; its id. */
export function insertContact(handle: WritingHandle, contact: Contact): number {
  const run = sql(
    handle,
    `INSERT INTO contact (name, company, email, email_key, phone, phone_e164, presence, presence_checked_on,
                          first_contact_on, notes, created_on)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(valuesOf(contact), handle.today);
  return Number(run.lastInsertRowid);
}

/** Replaces what is known of a contact. */
export function updateContact(handle: WritingHandle, id: number, contact: Contact): void {
  sql(
    handle,
    `UPDATE contact SET name = ?, company = ?, email = ?, email_key = ?, phone = ?, phone_e164 = ?, presence = ?,
       presence_checked_on = ?, first_contact_on = ?, notes = ? WHERE id = ?`,
  ).run(valuesOf(contact), id);
}

/** The contact with that id, or undefined. */
export function findContact(
  handle: ReadingHandle,
  id: number,
): (Contact & { readonly id: number }) | undefined {
  const row = sql<ContactRow>(handle, 'SELECT * FROM contact WHERE id = ?').get(id);
  return row && { id: row.id, ...toContact(row) };
}

/** The contact with that e-mail key other than `exceptId`, or undefined. */
export function findByEmail(
  handle: ReadingHandle,
  emailKey: string,
  exceptId = 0,
): { readonly id: number; readonly name: string } | undefined {
  return sql<{ id: number; name: string }>(
    handle,
    'SELECT id, name FROM contact WHERE email_key = ? AND id <> ?',
  ).get(emailKey, exceptId);
}

/** Ids of contacts with exactly that name; case does not matter, in any script. */
export function findByName(handle: ReadingHandle, name: string): number[] {
  const wanted = name.trim().toLocaleLowerCase();
  return sql<{ id: number; name: string }>(handle, 'SELECT id, name FROM contact ORDER BY id')
    .all()
    .filter((row) => row.name.trim().toLocaleLowerCase() === wanted)
    .map((row) => row.id);
}

/** Contacts whose name, company or address holds the text; names that begin with it first. */
export function suggestContacts(
  handle: ReadingHandle,
  text: string,
  limit: number,
): { readonly id: number; readonly name: string; readonly hint: string }[] {
  const escaped = text.replaceAll(/[\\%_]/g, '\\$&');
  return sql<{ id: number; name: string; hint: string }>(
    handle,
    `SELECT id, name, coalesce(nullif(company, ''), email, '') AS hint FROM contact
     WHERE name LIKE :inside ESCAPE '\\' OR company LIKE :inside ESCAPE '\\' OR email LIKE :inside ESCAPE '\\'
     ORDER BY name LIKE :start ESCAPE '\\' DESC, name COLLATE NOCASE, id LIMIT :limit`,
  ).all({ inside: `%${escaped}%`, start: `${escaped}%`, limit });
}

function toContact(row: ContactRow): Contact {
  return {
    name: row.name,
    company: row.company,
    email: row.email,
    emailKey: row.email_key,
    phone: row.phone,
    phoneE164: row.phone_e164,
    presence: row.presence as Presence,
    presenceCheckedOn: row.presence_checked_on as Day | null,
    firstContactOn: row.first_contact_on as Day | null,
    notes: row.notes,
  };
}

// In the order both statements name the columns: a list of people binds them thousands of times.
function valuesOf(contact: Contact): (string | null)[] {
  return [
    contact.name,
    contact.company,
    contact.email,
    contact.emailKey,
    contact.phone,
    contact.phoneE164,
    contact.presence,
    contact.presenceCheckedOn,
    contact.firstContactOn,
    contact.notes,
  ];
}
