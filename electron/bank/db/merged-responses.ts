import type { Two } from './contact-merge';
import { type ReadingHandle, type WritingHandle, sql } from './handle';
import { type ResponseRow, minutesInParts, updateResponse } from './responses';

type GiveawayResponse = ResponseRow & { readonly giveawayId: number };

/** Giveaways both were posted for, with the acts that did it, the first act first. */
export function giveawaysPostedToBoth(
  handle: ReadingHandle,
  two: Two,
): { readonly giveawayId: number; readonly actIds: readonly number[] }[] {
  const shared = sql<{ id: number }>(
    handle,
    `SELECT giveaway_id AS id FROM response WHERE contact_id = :merge AND act_id IS NOT NULL
     INTERSECT SELECT giveaway_id FROM response WHERE contact_id = :keep AND act_id IS NOT NULL`,
  ).all(two);
  return shared.map(({ id }) => ({ giveawayId: id, actIds: actsFor(handle, id, two) }));
}

/** Responses of one kind to one giveaway become one: the earlier day, the minutes of both. */
export function uniteResponses(handle: WritingHandle, two: Two): void {
  for (const goes of responsesOfContact(handle, two.merge)) {
    const alike = responsesOfContact(handle, two.keep).filter(
      (one) => one.giveawayId === goes.giveawayId && one.kind === goes.kind,
    );
    const stays = alike.find(({ day }) => day === goes.day) ?? alike[0];
    if (stays) unite(handle, stays, goes);
  }
}

/** The responses to a giveaway that were posted are from now on posted by this act. */
export function postedBy(handle: WritingHandle, giveawayId: number, contactId: number, actId: number): void {
  sql(
    handle,
    'UPDATE response SET act_id = ? WHERE giveaway_id = ? AND contact_id = ? AND act_id IS NOT NULL AND act_id <> ?',
  ).run(actId, giveawayId, contactId, actId);
}

function unite(handle: WritingHandle, stays: ResponseRow, goes: ResponseRow): void {
  sql(handle, 'UPDATE response_part SET response_id = ? WHERE response_id = ?').run(stays.id, goes.id);
  sql(handle, 'DELETE FROM response WHERE id = ?').run(goes.id);
  updateResponse(handle, {
    id: stays.id,
    day: goes.day < stays.day ? goes.day : stays.day,
    minutes: minutesOf(handle, stays, goes),
    actId: stays.actId ?? goes.actId,
  });
}

// Rows of reports add up, as an import adds them; minutes typed by hand stay where the rows say less.
function minutesOf(handle: ReadingHandle, stays: ResponseRow, goes: ResponseRow): number | null {
  if (stays.minutes === null && goes.minutes === null) return null;
  return Math.max(minutesInParts(handle, stays.id), stays.minutes ?? 0, goes.minutes ?? 0);
}

function actsFor(handle: ReadingHandle, giveawayId: number, two: Two): number[] {
  return sql<{ id: number }>(
    handle,
    `SELECT DISTINCT act.id FROM response r JOIN act ON act.id = r.act_id
     JOIN entry e ON e.act_id = act.id AND e.contact_id = r.contact_id AND e.voided_on IS NULL
     WHERE r.giveaway_id = :giveawayId AND r.contact_id IN (:keep, :merge) AND act.voided_on IS NULL
     ORDER BY act.day, act.id`,
  )
    .all({ ...two, giveawayId })
    .map(({ id }) => id);
}

function responsesOfContact(handle: ReadingHandle, contactId: number): GiveawayResponse[] {
  return sql<GiveawayResponse>(
    handle,
    `SELECT id, giveaway_id AS giveawayId, contact_id AS contactId, kind, day, minutes, act_id AS actId
     FROM response WHERE contact_id = ? ORDER BY id`,
  ).all(contactId);
}
