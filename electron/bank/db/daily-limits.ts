import { type ReadingHandle, sql } from './handle';

/**
 * Later actions that posted to the same contact, kind and day as this one, where all that was done that day
 * comes to more units than the rate card counts: they would have posted something else without it.
 */
export function sharersOfDailyLimits(handle: ReadingHandle, actionId: number): number[] {
  return sql<{ id: number }>(handle, SHARERS)
    .all({ id: actionId })
    .map(({ id }) => id);
}

// What the action posted, and what it changed or removed; removed postings are no longer among the entries.
const POSTINGS = `
  made AS (
    SELECT entry.contact_id, entry.kind, entry.day FROM created_range range
    JOIN entry ON entry.id BETWEEN range.first_id AND range.last_id
    WHERE range.action_id = :id AND range.table_name = 'entry'),
  changed AS (
    SELECT json_extract(image, '$.contact_id') AS contact_id, json_extract(image, '$.kind') AS kind,
           json_extract(image, '$.day') AS day, json_extract(image, '$.act_id') AS act_id, removed
    FROM (SELECT coalesce(before, after) AS image, after IS NULL AS removed FROM change
          WHERE action_id = :id AND table_name = 'entry')),
  touched AS (SELECT * FROM made UNION SELECT contact_id, kind, day FROM changed),
  removed AS (
    SELECT contact_id, kind, day, coalesce(
      (SELECT units FROM act WHERE act.id = changed.act_id),
      (SELECT json_extract(before, '$.units') FROM change
       WHERE action_id = :id AND table_name = 'act' AND row_id = changed.act_id AND after IS NULL)) AS units
    FROM changed WHERE removed)`;

// Voided ones count along: they may have left the room another was posted in.
const SHARERS = `
WITH ${POSTINGS},
  crowded AS (
    SELECT * FROM touched WHERE contact_id IS NOT NULL AND
      (SELECT coalesce(sum(act.units), 0) FROM entry JOIN act ON act.id = entry.act_id
       WHERE entry.contact_id = touched.contact_id AND entry.day = touched.day AND entry.kind = touched.kind)
      + (SELECT coalesce(sum(units), 0) FROM removed
         WHERE (contact_id, kind, day) = (touched.contact_id, touched.kind, touched.day))
      > (SELECT min(max_units_per_day) FROM rate_card_kind WHERE rate_card_kind.kind = touched.kind))
SELECT DISTINCT range.action_id AS id FROM crowded
JOIN entry ON entry.contact_id = crowded.contact_id AND entry.day = crowded.day AND entry.kind = crowded.kind
JOIN created_range range ON range.id = (
  SELECT id FROM created_range WHERE table_name = 'entry' AND first_id <= entry.id ORDER BY first_id DESC LIMIT 1)
WHERE range.action_id > :id`;
