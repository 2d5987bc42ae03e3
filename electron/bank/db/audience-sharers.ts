import { type ReadingHandle, sql } from './handle';

/**
 * Later actions that share a giveaway’s audience with this one: whoever is named is taken off the people nobody
 * named, so what was posted to these by a later action counts on the responses before it, and the other way
 * round.
 */
export function sharersOfAudience(handle: ReadingHandle, actionId: number): number[] {
  const [named, reached] = [responded(handle, actionId), changedReach(handle, actionId)];
  return [
    ...(named.length > 0 ? reachedLater(handle, actionId, named) : []),
    ...(named.length + reached.length > 0 ? respondedLater(handle, actionId, [...named, ...reached]) : []),
  ];
}

const COUNTED = "('attended', 'downloaded')";
const IMAGE = 'coalesce(after, before)';

// Responses that points are posted for, by the actions that made, changed or removed them.
const RESPONDED = `
  SELECT range.action_id, giveaway_id FROM created_range range
  JOIN response ON response.id BETWEEN range.first_id AND range.last_id
  WHERE range.table_name = 'response' AND kind IN ${COUNTED}
  UNION ALL
  SELECT action_id, json_extract(${IMAGE}, '$.giveaway_id') FROM change
  WHERE table_name = 'response'
    AND (json_extract(before, '$.kind') IN ${COUNTED} OR json_extract(after, '$.kind') IN ${COUNTED})`;

const CHANGED_REACH = `
  SELECT action_id, json_extract(${IMAGE}, '$.giveaway_id') AS giveaway_id FROM change
  WHERE table_name = 'act' AND json_extract(${IMAGE}, '$.kind') = 'content_giveaway'
    AND json_extract(${IMAGE}, '$.reach') IS NOT NULL`;

const REACHED = `
  SELECT range.action_id, giveaway_id FROM created_range range
  JOIN act ON act.id BETWEEN range.first_id AND range.last_id
  WHERE range.table_name = 'act' AND kind = 'content_giveaway' AND reach IS NOT NULL
  UNION ALL ${CHANGED_REACH}`;

function responded(handle: ReadingHandle, actionId: number): number[] {
  return idsOf(handle, `SELECT DISTINCT giveaway_id AS id FROM (${RESPONDED}) WHERE action_id = :actionId`, {
    actionId,
  });
}

function changedReach(handle: ReadingHandle, actionId: number): number[] {
  return idsOf(
    handle,
    `SELECT DISTINCT giveaway_id AS id FROM (${CHANGED_REACH})
     WHERE action_id = :actionId AND giveaway_id IS NOT NULL`,
    { actionId },
  );
}

function reachedLater(handle: ReadingHandle, actionId: number, giveaways: readonly number[]): number[] {
  return idsOf(
    handle,
    `SELECT DISTINCT action_id AS id FROM (${REACHED})
     WHERE action_id > :actionId AND giveaway_id IN (SELECT value FROM json_each(:giveaways))`,
    { actionId, giveaways: JSON.stringify(giveaways) },
  );
}

// Where nobody counted the audience, responses leave each other alone.
function respondedLater(handle: ReadingHandle, actionId: number, giveaways: readonly number[]): number[] {
  return idsOf(
    handle,
    `SELECT DISTINCT action_id AS id FROM (${RESPONDED})
     WHERE action_id > :actionId AND giveaway_id IN (
       SELECT value FROM json_each(:giveaways) JOIN giveaway ON giveaway.id = value WHERE audience IS NOT NULL)`,
    { actionId, giveaways: JSON.stringify(giveaways) },
  );
}

function idsOf(handle: ReadingHandle, query: string, values: Record<string, string | number>): number[] {
  return sql<{ id: number }>(handle, query)
    .all(values)
    .map(({ id }) => id);
}
