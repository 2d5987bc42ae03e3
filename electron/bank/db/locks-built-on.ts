import { type ReadingHandle, sql } from './handle';

/**
 * Later actions that stand or fall with a lock: a locked month never changes, so the rate cards and rules it
 * was drawn up by stay as long as it is locked, and it is not locked again once they are others.
 */
export function locksBuiltOn(handle: ReadingHandle, actionId: number): number[] {
  return [...lockersOfItsMonths(handle, actionId), ...changersOfItsGround(handle, actionId)];
}

// What each action made, changed or removed of that ground, by the first month it rules.
const GROUND = `
  ground AS (
    SELECT action_id, substr(takes_effect_on, 1, 7) AS month FROM created_range
    JOIN rate_card ON rate_card.id BETWEEN first_id AND last_id WHERE table_name = 'rate_card'
    UNION ALL
    SELECT action_id, substr(takes_effect_on, 1, 7) FROM created_range
    JOIN rule ON rule.id BETWEEN first_id AND last_id WHERE table_name = 'rule'
    UNION ALL
    SELECT action_id, substr(json_extract(coalesce(before, after), '$.takes_effect_on'), 1, 7) FROM change
    WHERE table_name IN ('rate_card', 'rule'))`;

// A lock stands since it was made, or since it was put back by an undo.
function lockersOfItsMonths(handle: ReadingHandle, actionId: number): number[] {
  return idsOf(
    handle,
    actionId,
    `WITH ${GROUND}
     SELECT DISTINCT locker.action_id AS id FROM (
       SELECT action_id, first_id, last_id FROM created_range WHERE table_name = 'month_lock'
       UNION ALL
       SELECT action_id, row_id, row_id FROM change
       WHERE table_name = 'month_lock' AND json_extract(after, '$.unlocked_on') IS NULL AND after IS NOT NULL) locker
     JOIN month_lock ON month_lock.id BETWEEN locker.first_id AND locker.last_id
     WHERE locker.action_id > :id AND month_lock.unlocked_on IS NULL
       AND month_lock.month >= (SELECT min(month) FROM ground WHERE action_id = :id)`,
  );
}

// The locks an action lifted or removed stand again when it is taken back.
function changersOfItsGround(handle: ReadingHandle, actionId: number): number[] {
  return idsOf(
    handle,
    actionId,
    `WITH ${GROUND}
     SELECT DISTINCT action_id AS id FROM ground WHERE action_id > :id AND month <= (
       SELECT max(json_extract(before, '$.month')) FROM change
       WHERE action_id = :id AND table_name = 'month_lock' AND json_extract(before, '$.unlocked_on') IS NULL
         AND (after IS NULL OR json_extract(after, '$.unlocked_on') IS NOT NULL))`,
  );
}

function idsOf(handle: ReadingHandle, actionId: number, query: string): number[] {
  return sql<{ id: number }>(handle, query)
    .all({ id: actionId })
    .map(({ id }) => id);
}
