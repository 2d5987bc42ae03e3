import type { Day } from '../../../src/domain/day';
import type { EntryClass } from '../../../src/domain/ledger/rate-card';
import { type ReadingHandle, sql } from './handle';
import { type KnownOn, counts } from './known';

/** A posting to a contact, with the kind of act it came from. Points. */
export type ContactPosting = {
  readonly contactId: number;
  readonly kind: string;
  readonly class: EntryClass;
  readonly day: Day;
  readonly points: number;
};

type Row = readonly [contactId: number, kind: string, cls: EntryClass, day: Day, micropoints: number];

const COLUMNS = 'SELECT contact_id, kind, class, day, micropoints FROM entry';

/** A contact's postings up to a day, oldest first, as known now or then. */
export function postingsOf(
  handle: ReadingHandle,
  contactId: number,
  upTo: Day,
  knownOn: KnownOn,
): ContactPosting[] {
  return read(
    handle,
    `${COLUMNS} WHERE contact_id = :contactId AND day <= :upTo AND ${counts(knownOn)} ORDER BY day, id`,
    { contactId, upTo, ...(knownOn !== null && { knownOn }) },
  );
}

/** Every contact's postings of some days, the first left out and the last included. */
export function postingsBetween(handle: ReadingHandle, after: Day, upTo: Day): ContactPosting[] {
  const text = `${COLUMNS}
    WHERE day > :after AND day <= :upTo AND contact_id IS NOT NULL AND ${counts(null)}`;
  return read(handle, text, { after, upTo });
}

/** Hands over every contact's postings up to a day one by one, in no order: there may be a million of them. */
export function eachPosting(
  handle: ReadingHandle,
  upTo: Day,
  knownOn: KnownOn,
  take: (posting: ContactPosting) => void,
): void {
  const text = `${COLUMNS} NOT INDEXED WHERE day <= :upTo AND contact_id IS NOT NULL AND ${counts(knownOn)}`;
  const parameters = { upTo, ...(knownOn !== null && { knownOn }) };
  for (const row of sql(handle, text).raw().iterate(parameters) as IterableIterator<Row>)
    take(toPosting(row));
}

/** The day of each contact’s last act up to a day; contacts without one are left out. */
export function lastActDays(handle: ReadingHandle, upTo: Day): Map<number, Day> {
  const rows = sql(
    handle,
    `SELECT contact.id, (SELECT day FROM entry WHERE contact_id = contact.id AND day <= ? AND voided_on IS NULL
                         ORDER BY day DESC LIMIT 1) AS last
     FROM contact WHERE last IS NOT NULL`,
  )
    .raw()
    .all(upTo);
  return new Map(rows as [number, Day][]);
}

/** What contacts complained of and what was put right, by kind and day. */
export function complaintPostings(handle: ReadingHandle, upTo: Day): ContactPosting[] {
  return read(
    handle,
    `${COLUMNS} WHERE kind IN ('complaint_open', 'apology_and_fix') AND voided_on IS NULL
       AND contact_id IS NOT NULL AND day <= :upTo`,
    { upTo },
  );
}

function read(handle: ReadingHandle, text: string, parameters: Record<string, unknown>): ContactPosting[] {
  return (sql(handle, text).raw().all(parameters) as Row[]).map(toPosting);
}

function toPosting([contactId, kind, cls, day, micropoints]: Row): ContactPosting {
  return { contactId, kind, class: cls, day, points: micropoints / 1e6 };
}
