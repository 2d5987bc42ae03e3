import { type ReadingHandle, type WritingHandle, sql } from './handle';
import type { ResponseRow } from './responses';

/** A response with whom and what it is to, or undefined. */
export function findResponse(
  handle: ReadingHandle,
  id: number,
): (ResponseRow & { readonly giveawayId: number }) | undefined {
  return sql<ResponseRow & { giveawayId: number }>(
    handle,
    `SELECT id, giveaway_id AS giveawayId, contact_id AS contactId, kind, day, minutes, act_id AS actId
     FROM response WHERE id = ?`,
  ).get(id);
}

/** Replaces the way, the day and the minutes of a response. */
export function changeResponse(
  handle: WritingHandle,
  { id, kind, day, minutes }: Pick<ResponseRow, 'id' | 'kind' | 'day' | 'minutes'>,
): void {
  sql(handle, 'UPDATE response SET kind = ?, day = ?, minutes = ? WHERE id = ?').run(kind, day, minutes, id);
}

/** Ties a response to the act that posted it; null unties it. */
export function tieResponse(handle: WritingHandle, id: number, actId: number | null): void {
  sql(handle, 'UPDATE response SET act_id = ? WHERE id = ?').run(actId, id);
}

/** Forgets which rows of reports a response was added up from: read again, they bring their news again. */
export function removeResponseParts(handle: WritingHandle, responseId: number): void {
  sql(handle, 'DELETE FROM response_part WHERE response_id = ?').run(responseId);
}

/** Removes a response with the rows it was added up from. */
export function removeResponse(handle: WritingHandle, id: number): void {
  removeResponseParts(handle, id);
  sql(handle, 'DELETE FROM response WHERE id = ?').run(id);
}

/** Removes all responses to a giveaway. */
export function removeResponsesTo(handle: WritingHandle, giveawayId: number): void {
  sql(
    handle,
    'DELETE FROM response_part WHERE response_id IN (SELECT id FROM response WHERE giveaway_id = ?)',
  ).run(giveawayId);
  sql(handle, 'DELETE FROM response WHERE giveaway_id = ?').run(giveawayId);
}

/** How many responses a giveaway has; somebody who registered and came has two. */
export function countResponses(handle: ReadingHandle, giveawayId: number): number {
  const row = sql<{ n: number }>(handle, 'SELECT count(*) AS n FROM response WHERE giveaway_id = ?');
  return row.get(giveawayId)?.n ?? 0;
}
