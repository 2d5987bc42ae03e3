import type { Day } from '../../../src/domain/day';
import { type ReadingHandle, sql } from './handle';

/** The tables that benchmarks and the conversion value read: while none has changed, they are the same. */
export const MEASURED_TABLES = [
  'business',
  'contact',
  'stage_change',
  'entry',
  'response',
  'purchase',
  'rate_card',
  'rule',
  'assumption',
] as const;

/** One contact. `checkedOn` is when its presence was looked up; `metOn` a date given by hand or file. */
export type MeasuredContact = readonly [
  id: number,
  metOn: Day | null,
  createdOn: Day,
  presence: string,
  checkedOn: Day | null,
];

/** Every contact, in order of its id. */
export function measuredContacts(handle: ReadingHandle): MeasuredContact[] {
  return sql(
    handle,
    'SELECT id, first_contact_on, created_on, presence, presence_checked_on FROM contact ORDER BY id',
  )
    .raw()
    .all() as MeasuredContact[];
}

/** The day of each contact’s first response to anything, up to a day. */
export function firstResponses(handle: ReadingHandle, asOf: Day): Map<number, Day> {
  const rows = sql(handle, 'SELECT contact_id, min(day) FROM response WHERE day <= ? GROUP BY contact_id')
    .raw()
    .all(asOf);
  return new Map(rows as [number, Day][]);
}

/** The earliest day of any entry that counts or of any sale, up to a day; null where there is none. */
export function firstRecordedDay(handle: ReadingHandle, asOf: Day): Day | null {
  const row = sql<{ entry: Day | null; sale: Day | null }>(
    handle,
    `SELECT (SELECT min(day) FROM entry WHERE voided_on IS NULL AND day <= :asOf) AS entry,
            (SELECT min(day) FROM purchase WHERE day <= :asOf) AS sale`,
  ).get({ asOf });
  const days = [row?.entry, row?.sale].filter((day) => typeof day === 'string');
  return days.length === 0 ? null : days.reduce((first, day) => (day < first ? day : first));
}

/** What somebody is called, by the id of the contact. */
export type PersonName = { readonly id: number; readonly name: string; readonly company: string };

/** Names of some contacts: by their address where they have none. */
export function namesOf(handle: ReadingHandle, ids: readonly number[]): Map<number, PersonName> {
  const rows = sql<PersonName>(
    handle,
    `SELECT id, coalesce(nullif(name, ''), email, '') AS name, company FROM contact
     WHERE id IN (SELECT value FROM json_each(?))`,
  ).all(JSON.stringify(ids));
  return new Map(rows.map((row) => [row.id, row]));
}
