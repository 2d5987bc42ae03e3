import { type ReadingHandle, sql } from './handle';

/**
 * Later actions on what goes in an order of its own: a newer rate card, newer assumptions or a newer version of
 * the same rule were made from the one before, and a month is locked on the months before it.
 */
export function successorsOf(handle: ReadingHandle, actionId: number): number[] {
  return sql<{ id: number }>(
    handle,
    `WITH touched AS (
       SELECT action_id, table_name, '' AS topic FROM created_range
       WHERE table_name IN ('rate_card', 'month_lock', 'assumption')
       UNION ALL
       SELECT action_id, table_name, '' FROM change WHERE table_name IN ('rate_card', 'month_lock', 'assumption')
       UNION ALL
       SELECT action_id, 'rule', topic FROM created_range JOIN rule ON rule.id BETWEEN first_id AND last_id
       WHERE table_name = 'rule'
       UNION ALL
       SELECT action_id, 'rule', json_extract(coalesce(before, after), '$.topic') FROM change WHERE table_name = 'rule')
     SELECT DISTINCT later.action_id AS id FROM touched mine
     JOIN touched later ON later.table_name = mine.table_name AND later.topic = mine.topic
     WHERE mine.action_id = :id AND later.action_id > :id`,
  )
    .all({ id: actionId })
    .map(({ id }) => id);
}
