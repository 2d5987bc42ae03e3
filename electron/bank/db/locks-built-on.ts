import { type ReadingHandle, sql } from './handle';

/**
 * Later actions that locked a month in which a rate card or rule of this one was in force: a locked month
 * never changes, so what it was drawn up by stays as long as it is locked.
 */
export function locksBuiltOn(handle: ReadingHandle, actionId: number): number[] {
  return sql<{ id: number }>(
    handle,
    `WITH touched AS (
       SELECT takes_effect_on FROM created_range range JOIN rate_card ON rate_card.id BETWEEN first_id AND last_id
       WHERE range.action_id = :id AND range.table_name = 'rate_card'
       UNION ALL
       SELECT takes_effect_on FROM created_range range JOIN rule ON rule.id BETWEEN first_id AND last_id
       WHERE range.action_id = :id AND range.table_name = 'rule'
       UNION ALL
       SELECT json_extract(coalesce(before, after), '$.takes_effect_on') FROM change
       WHERE action_id = :id AND table_name IN ('rate_card', 'rule'))
     SELECT DISTINCT range.action_id AS id FROM created_range range
     JOIN month_lock ON month_lock.id BETWEEN range.first_id AND range.last_id
     WHERE range.table_name = 'month_lock' AND range.action_id > :id AND month_lock.unlocked_on IS NULL
       AND month_lock.month >= (SELECT substr(min(takes_effect_on), 1, 7) FROM touched)`,
  )
    .all({ id: actionId })
    .map(({ id }) => id);
}
