import type { Day } from '../../../src/domain/day';
import { type ReadingHandle, sql } from './handle';

/** The day of the newest act, response or purchase of a contact; null for none. */
export function lastSeenOn(handle: ReadingHandle, contactId: number): Day | null {
  const row = sql<{ day: string | null }>(
    handle,
    `SELECT max(day) AS day FROM (
       SELECT max(day) AS day FROM entry WHERE contact_id = :id AND voided_on IS NULL
       UNION ALL SELECT max(day) FROM response WHERE contact_id = :id
       UNION ALL SELECT max(day) FROM purchase WHERE contact_id = :id)`,
  ).get({ id: contactId });
  return (row?.day ?? null) as Day | null;
}
