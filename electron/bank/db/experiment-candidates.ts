import type { Day } from '../../../src/domain/day';
import type { Candidate } from '../../../src/domain/experiment/eligible';
import { type ReadingHandle, sql } from './handle';

/** When a test that was never sent stops counting: not before it is sent or removed. */
const UNTIL_SENT = '9999-12-31';

/**
 * What is known of some contacts before a draw, in the order of the ids: whether anything can reach them,
 * when they first had the giveaway (by a response, an act, or an earlier test that was sent), and until when
 * another test counts them. Ids of nobody are left out.
 */
export function candidatesOf(
  handle: ReadingHandle,
  contactIds: readonly number[],
  giveawayId: number | null,
): Candidate[] {
  const rows = sql<Omit<Candidate, 'reachable'> & { readonly reachable: number }>(
    handle,
    `WITH had AS (
       SELECT contact_id, min(day) AS day FROM (
         SELECT contact_id, day FROM response WHERE giveaway_id = :giveawayId
         UNION ALL
         SELECT entry.contact_id, entry.day FROM act JOIN entry ON entry.act_id = act.id
         WHERE act.giveaway_id = :giveawayId AND entry.voided_on IS NULL AND entry.contact_id IS NOT NULL
         UNION ALL
         SELECT contact_id, sent_on FROM experiment e JOIN experiment_member ON experiment_id = e.id
         WHERE giveaway_id = :giveawayId AND given = 1 AND sent_on IS NOT NULL)
       GROUP BY contact_id),
     busy AS (
       SELECT contact_id, max(coalesce(date(sent_on, '+' || outcome_days || ' days'), '${UNTIL_SENT}')) AS until
       FROM experiment e JOIN experiment_member ON experiment_id = e.id GROUP BY contact_id)
     SELECT c.id AS contactId, had.day AS hadItOn, busy.until AS otherDrawUntil,
            c.email IS NOT NULL OR c.phone IS NOT NULL
              OR EXISTS (SELECT 1 FROM social_profile p WHERE p.contact_id = c.id) AS reachable
     FROM json_each(:ids) asked JOIN contact c ON c.id = asked.value
     LEFT JOIN had ON had.contact_id = c.id LEFT JOIN busy ON busy.contact_id = c.id
     ORDER BY asked.key`,
  ).all({ ids: JSON.stringify(contactIds), giveawayId });
  return rows.map((row) => ({ ...row, reachable: row.reachable === 1 }));
}

/** Of some contacts who were known on or before a day, how many bought after it, up to and on another, net. */
export function buyersAmong(
  handle: ReadingHandle,
  asked: { readonly ids: readonly number[]; readonly after: Day; readonly upTo: Day },
): { readonly buyers: number; readonly people: number } {
  const row = sql<{ buyers: number | null; people: number }>(
    handle,
    `SELECT count(*) AS people, sum(coalesce((SELECT sum(amount_cents) FROM purchase p
              WHERE p.contact_id = c.id AND day > :after AND day <= :upTo), 0) > 0) AS buyers
     FROM json_each(:ids) asked JOIN contact c ON c.id = asked.value
     WHERE coalesce(c.first_contact_on <= :after, 0)
        OR EXISTS (SELECT 1 FROM entry WHERE contact_id = c.id AND day <= :after AND voided_on IS NULL)
        OR EXISTS (SELECT 1 FROM response WHERE contact_id = c.id AND day <= :after)
        OR EXISTS (SELECT 1 FROM purchase WHERE contact_id = c.id AND day <= :after)
        OR c.created_on <= :after`,
  ).get({ ...asked, ids: JSON.stringify(asked.ids) });
  return { buyers: row?.buyers ?? 0, people: row?.people ?? 0 };
}

/** Ids of the contacts who responded to a giveaway. */
export function respondersOf(handle: ReadingHandle, giveawayId: number): Set<number> {
  const ids = sql(handle, 'SELECT DISTINCT contact_id FROM response WHERE giveaway_id = ?')
    .pluck()
    .all(giveawayId);
  return new Set(ids as number[]);
}

/** Names of some contacts, in order of name. */
export function namesListed(
  handle: ReadingHandle,
  ids: readonly number[],
  limit: number,
): {
  readonly contactId: number;
  readonly name: string;
  readonly company: string;
  readonly email: string | null;
}[] {
  return sql<{ contactId: number; name: string; company: string; email: string | null }>(
    handle,
    `SELECT c.id AS contactId, coalesce(nullif(c.name, ''), c.email, '') AS name, c.company, c.email
     FROM json_each(:ids) asked JOIN contact c ON c.id = asked.value
     ORDER BY 2 COLLATE NOCASE, c.id LIMIT :limit`,
  ).all({ ids: JSON.stringify(ids), limit });
}
