import type { Day } from '../../../src/domain/day';
import { type ReadingHandle, sql } from './handle';

/** What contacts are called: their name, else their address. */
export function callsOf(handle: ReadingHandle, ids: readonly number[]): Map<number, string> {
  const rows = sql<{ id: number; called: string }>(
    handle,
    `SELECT id, coalesce(nullif(name, ''), email, 'No name') AS called FROM contact
     WHERE id IN (SELECT value FROM json_each(?))`,
  ).all(JSON.stringify(ids));
  return new Map(rows.map(({ id, called }) => [id, called]));
}

/** Different days a contact bought on up to a day, oldest first. */
export function purchaseDaysOf(handle: ReadingHandle, contactId: number, asOf: Day): Day[] {
  return sql<{ day: Day }>(
    handle,
    'SELECT DISTINCT day FROM purchase WHERE contact_id = ? AND amount_cents > 0 AND day <= ? ORDER BY day',
  )
    .all(contactId, asOf)
    .map((row) => row.day);
}
