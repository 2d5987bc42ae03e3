import type { Day } from '../../../src/domain/day';
import type { Cents } from '../../../src/domain/money';
import { type ReadingHandle, type WritingHandle, sql } from './handle';

/** Somebody drawn; who was erased since has no contact. */
export type KeptMember = {
  readonly contactId: number | null;
  readonly name: string;
  readonly company: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly given: number;
};

/** Records who was drawn into which group. */
export function insertMembers(
  handle: WritingHandle,
  experimentId: number,
  contactIds: readonly number[],
  given: boolean,
): void {
  sql(
    handle,
    `INSERT INTO experiment_member (experiment_id, contact_id, given)
     SELECT :experimentId, value, :given FROM json_each(:ids) ORDER BY key`,
  ).run({ experimentId, given: given ? 1 : 0, ids: JSON.stringify(contactIds) });
}

/** Who was drawn, with their group, in the order of their ids: those made one of two come twice. */
export function drawnInto(
  handle: ReadingHandle,
  experimentId: number,
): { readonly contactId: number | null; readonly given: number }[] {
  return sql<{ contactId: number | null; given: number }>(
    handle,
    'SELECT contact_id AS contactId, given FROM experiment_member WHERE experiment_id = ? ORDER BY contact_id, id',
  ).all(experimentId);
}

/** A page of the members of one group, or of both (null), in order of name. */
export function membersOf(
  handle: ReadingHandle,
  asked: {
    readonly id: number;
    readonly given: 0 | 1 | null;
    readonly offset: number;
    readonly limit: number;
  },
): KeptMember[] {
  return sql<KeptMember>(
    handle,
    `SELECT m.contact_id AS contactId, coalesce(nullif(c.name, ''), c.email, '') AS name,
            coalesce(c.company, '') AS company, c.email, c.phone, m.given
     FROM experiment_member m LEFT JOIN contact c ON c.id = m.contact_id
     WHERE m.experiment_id = :id AND (:given IS NULL OR m.given = :given)
     ORDER BY m.contact_id IS NULL, 2 COLLATE NOCASE, m.id LIMIT :limit OFFSET :offset`,
  ).all(asked);
}

/** What everybody drawn bought after a day, up to and on another; refunds are negative. */
export function salesOfMembers(
  handle: ReadingHandle,
  asked: { readonly id: number; readonly after: Day; readonly upTo: Day },
): { readonly contactId: number; readonly day: Day; readonly cents: Cents }[] {
  return sql<{ contactId: number; day: Day; cents: Cents }>(
    handle,
    `SELECT contact_id AS contactId, day, amount_cents AS cents FROM purchase
     WHERE day > :after AND day <= :upTo
       AND contact_id IN (SELECT contact_id FROM experiment_member WHERE experiment_id = :id)
     ORDER BY day, id`,
  ).all(asked);
}
