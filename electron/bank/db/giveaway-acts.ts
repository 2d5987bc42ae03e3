import type { Day } from '../../../src/domain/day';
import { type ReadingHandle, type WritingHandle, sql } from './handle';

/** An act that stands for people of a giveaway nobody named. */
export type AudienceAct = {
  readonly id: number;
  readonly day: Day;
  readonly reach: number | null;
  readonly voidedOn: Day | null;
};

/** The kinds of act a giveaway is posted by. */
const POSTS = "('content_giveaway', 'webinar_attended')";

/** The acts of a giveaway's audience, those that count first, in the order they were recorded. */
export function audienceActsOf(handle: ReadingHandle, giveawayId: number): AudienceAct[] {
  return sql<AudienceAct>(
    handle,
    `SELECT id, day, reach, voided_on AS voidedOn FROM act
     WHERE giveaway_id = ? AND kind = 'content_giveaway' AND coalesce(source_key, '') NOT LIKE 'responses:%'
       AND NOT EXISTS (SELECT 1 FROM act_contact WHERE act_id = act.id)
     ORDER BY voided_on IS NOT NULL, id`,
  ).all(giveawayId);
}

/** Whether an act was posted for responses; else somebody logged it by hand. */
export function isOfResponses(handle: ReadingHandle, actId: number): boolean {
  const key = sql<{ n: number }>(
    handle,
    "SELECT 1 AS n FROM act WHERE id = ? AND source_key LIKE 'responses:%'",
  );
  return key.get(actId) !== undefined;
}

/** How many people were named for a giveaway, by the day their points are on. */
export function namedByDay(handle: ReadingHandle, giveawayId: number): Map<Day, number> {
  const rows = sql<{ day: Day; people: number }>(
    handle,
    `SELECT day, count(*) AS people FROM (
       SELECT min(act.day) AS day FROM response r JOIN act ON act.id = r.act_id
       WHERE r.giveaway_id = ? GROUP BY r.contact_id)
     GROUP BY day ORDER BY day`,
  ).all(giveawayId);
  return new Map(rows.map(({ day, people }) => [day, people]));
}

/** The acts that posted a giveaway and count. */
export function postedActsOf(handle: ReadingHandle, giveawayId: number): number[] {
  return sql<{ id: number }>(
    handle,
    `SELECT id FROM act WHERE giveaway_id = ? AND voided_on IS NULL AND kind IN ${POSTS} ORDER BY id`,
  )
    .all(giveawayId)
    .map(({ id }) => id);
}

/** Takes the acts that only mention a giveaway, such as a question answered at it, off it. */
export function takeOffGiveaway(handle: WritingHandle, giveawayId: number): void {
  sql(
    handle,
    `UPDATE act SET giveaway_id = NULL WHERE giveaway_id = ? AND voided_on IS NULL AND kind NOT IN ${POSTS}`,
  ).run(giveawayId);
}

/** Takes an act off a giveaway that was removed; true when it was of one. */
export function takeOffRemoved(handle: WritingHandle, actId: number): boolean {
  return (
    sql(
      handle,
      `UPDATE act SET giveaway_id = NULL
       WHERE id = ? AND giveaway_id IN (SELECT id FROM giveaway WHERE removed_on IS NOT NULL)`,
    ).run(actId).changes > 0
  );
}

/** The acts that posted a giveaway on its old channel go over to the new one. */
export function changeChannel(handle: WritingHandle, giveawayId: number, from: string, to: string): void {
  sql(
    handle,
    `UPDATE act SET channel = ? WHERE giveaway_id = ? AND channel = ? AND voided_on IS NULL AND kind IN ${POSTS}`,
  ).run(to, giveawayId, from);
}
