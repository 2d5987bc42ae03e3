import type { Day } from '../../../src/domain/day';
import type { ResponseKind } from '../../../src/domain/import/response-words';
import { type ReadingHandle, type WritingHandle, sql } from './handle';

/** One contact's response to a giveaway; `actId` is the act that posted points for it. */
export type ResponseRow = {
  readonly id: number;
  readonly contactId: number;
  readonly kind: ResponseKind;
  readonly day: Day;
  readonly minutes: number | null;
  readonly actId: number | null;
};

/** What one contact did about a giveaway, oldest first. */
export function responsesOf(handle: ReadingHandle, giveawayId: number, contactId: number): ResponseRow[] {
  return sql<ResponseRow>(
    handle,
    `SELECT id, contact_id AS contactId, kind, day, minutes, act_id AS actId FROM response
     WHERE contact_id = ? AND giveaway_id = ? ORDER BY day, id`,
  ).all(contactId, giveawayId);
}

/** Records a response; its id. */
export function addResponse(
  handle: WritingHandle,
  giveawayId: number,
  { contactId, kind, day, minutes, actId }: Omit<ResponseRow, 'id'>,
): number {
  const run = sql(
    handle,
    'INSERT INTO response (giveaway_id, contact_id, kind, day, minutes, act_id) VALUES (?, ?, ?, ?, ?, ?)',
  ).run(giveawayId, contactId, kind, day, minutes, actId);
  return Number(run.lastInsertRowid);
}

/** Replaces when a response was, how long it took and what posted it. */
export function updateResponse(
  handle: WritingHandle,
  { id, day, minutes, actId }: Pick<ResponseRow, 'id' | 'day' | 'minutes' | 'actId'>,
): void {
  sql(handle, 'UPDATE response SET day = ?, minutes = ?, act_id = ? WHERE id = ?').run(
    day,
    minutes,
    actId,
    id,
  );
}

/** Notes a row of a report that a response was added up from; false when it was noted before. */
export function addResponsePart(
  handle: WritingHandle,
  responseId: number,
  sourceKey: string,
  minutes: number,
): boolean {
  const run = sql(
    handle,
    `INSERT INTO response_part (response_id, source_key, minutes) SELECT :responseId, :sourceKey, :minutes
     WHERE NOT EXISTS (SELECT 1 FROM response_part WHERE source_key = :sourceKey)`,
  ).run({ responseId, sourceKey, minutes });
  return run.changes > 0;
}

/** Minutes of all the rows a response was added up from. */
export function minutesInParts(handle: ReadingHandle, responseId: number): number {
  const row = sql<{ minutes: number }>(
    handle,
    'SELECT coalesce(sum(minutes), 0) AS minutes FROM response_part WHERE response_id = ?',
  ).get(responseId);
  return row?.minutes ?? 0;
}

/** The act, however it came, that posted a giveaway to a contact, or null. */
export function actPostedFor(handle: ReadingHandle, giveawayId: number, contactId: number): number | null {
  const row = sql<{ id: number }>(
    handle,
    `SELECT act.id FROM entry JOIN act ON act.id = entry.act_id
     WHERE entry.contact_id = ? AND entry.voided_on IS NULL AND act.giveaway_id = ? AND act.voided_on IS NULL
       AND act.kind IN ('webinar_attended', 'content_giveaway') ORDER BY act.id LIMIT 1`,
  ).get(contactId, giveawayId);
  return row?.id ?? null;
}
