import type { Two } from './contact-merge';
import { type ReadingHandle, type WritingHandle, sql } from './handle';

/** Acts that posted to both. */
export function actsOfBoth(handle: ReadingHandle, two: Two): number[] {
  return sql<{ id: number }>(
    handle,
    `SELECT DISTINCT a.act_id AS id FROM entry a JOIN entry b ON b.act_id = a.act_id AND b.contact_id = :keep
       AND b.voided_on IS NULL
     WHERE a.contact_id = :merge AND a.voided_on IS NULL ORDER BY 1`,
  )
    .all(two)
    .map(({ id }) => id);
}

/** Voids, today, all but the first posting of an act to a contact. */
export function voidSecondPostings(handle: WritingHandle, actId: number, contactId: number): number {
  return sql(
    handle,
    `UPDATE entry SET voided_on = :today WHERE act_id = :actId AND contact_id = :contactId AND voided_on IS NULL
       AND id > (SELECT min(id) FROM entry WHERE act_id = :actId AND contact_id = :contactId AND voided_on IS NULL)`,
  ).run({ today: handle.today, actId, contactId }).changes;
}

/** Takes a contact off an act: what was posted to them is voided today, and they are no longer named. */
export function takeOffAct(handle: WritingHandle, actId: number, contactId: number): number {
  sql(handle, 'DELETE FROM act_contact WHERE act_id = ? AND contact_id = ?').run(actId, contactId);
  // By the contact: an act may have posted to thousands of them.
  return sql(
    handle,
    'UPDATE entry SET voided_on = ? WHERE +act_id = ? AND contact_id = ? AND voided_on IS NULL',
  ).run(handle.today, actId, contactId).changes;
}

/** What the whole business's postings add up to, unfaded. Millionths of a point. */
export function standingMicropoints(handle: ReadingHandle): number {
  return (
    sql<{ n: number }>(
      handle,
      'SELECT coalesce(sum(added_micropoints + taken_micropoints), 0) AS n FROM day_total',
    ).get()?.n ?? 0
  );
}
