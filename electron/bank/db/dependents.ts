import { sharersOfAudience } from './audience-sharers';
import { sharersOfDailyLimits } from './daily-limits';
import { type ReadingHandle, sql } from './handle';
import { type Range, type Reference, referencesInto, refersInto, rowsCreatedBy } from './kept-rows';
import { locksBuiltOn } from './locks-built-on';
import { standingInTheWay } from './standing-in-the-way';
import { successorsOf } from './successors';

/** Something the owner did, by its id. `undone` is 1 where it is its undo that is in the way, else 0. */
export type DependentDeed = { readonly id: number; readonly undone: number };

/**
 * The later actions that still stand and touch what this one did, newest first: they changed or referred to
 * rows it made, changed fields it changed, hold a key or removed a row that returning its rows needs,
 * were posted under a daily limit it counts towards or share the audience of a giveaway, or locked a month by its rate card. Exact for the tables of the owner's history.
 */
export function dependentsOf(handle: ReadingHandle, actionId: number): DependentDeed[] {
  const made = madeBy(handle, actionId);
  const found = new Set([
    ...changedAgain(handle, actionId),
    ...changersOf(handle, actionId, made),
    ...referrersTo(handle, actionId, made),
    ...standingInTheWay(handle, actionId),
    ...sharersOfDailyLimits(handle, actionId),
    ...sharersOfAudience(handle, actionId),
    ...successorsOf(handle, actionId),
    ...locksBuiltOn(handle, actionId),
  ]);
  return standingSince(handle, actionId, [...found]);
}

// What was undone and done again since, however often, comes to nothing where it stands as it stood then.
function standingSince(handle: ReadingHandle, since: number, ids: readonly number[]): DependentDeed[] {
  return sql<DependentDeed>(
    handle,
    `SELECT deed.id, deed.undone_by IS NOT NULL AS undone
     FROM (
       SELECT CASE kind WHEN 'do' THEN id ELSE target_id END AS id, max(id) AS last
       FROM action WHERE id > :since AND id IN (SELECT value FROM json_each(:ids)) GROUP BY 1) later
     JOIN action deed ON deed.id = later.id
     WHERE (deed.undone_by IS NULL) <> coalesce(
       (SELECT kind = 'redo' FROM action WHERE target_id = deed.id AND id <= :since ORDER BY id DESC LIMIT 1),
       deed.id <= :since)
     ORDER BY later.last DESC`,
  ).all({ since, ids: JSON.stringify(ids) });
}

// Rows an undo put back are its own, as rows it created would be.
function madeBy(handle: ReadingHandle, actionId: number): Range[] {
  const restored = sql<Range>(
    handle,
    `SELECT table_name, row_id AS first_id, row_id AS last_id FROM change WHERE action_id = ? AND before IS NULL`,
  ).all(actionId);
  return [...rowsCreatedBy(handle, actionId), ...restored];
}

function changedAgain(handle: ReadingHandle, actionId: number): number[] {
  return idsOf(
    handle,
    `SELECT DISTINCT later.action_id AS id FROM change mine JOIN change later
       ON later.table_name = mine.table_name AND later.row_id = mine.row_id AND later.id > mine.id
     WHERE mine.action_id = ? AND later.action_id > mine.action_id AND mine.before IS NOT NULL
       AND (mine.after IS NULL OR later.before IS NULL OR later.after IS NULL OR EXISTS (
         SELECT 1 FROM json_each(mine.before) b
         JOIN json_each(mine.after) a ON a.key = b.key AND a.value IS NOT b.value
         JOIN json_each(later.before) lb ON lb.key = b.key
         JOIN json_each(later.after) la ON la.key = b.key AND la.value IS NOT lb.value))`,
    actionId,
  );
}

function changersOf(handle: ReadingHandle, actionId: number, made: readonly Range[]): number[] {
  return made.flatMap((range) =>
    idsOf(
      handle,
      `SELECT DISTINCT action_id AS id FROM change
       WHERE table_name = ? AND row_id BETWEEN ? AND ? AND action_id > ?`,
      range.table_name,
      range.first_id,
      range.last_id,
      actionId,
    ),
  );
}

function referrersTo(handle: ReadingHandle, actionId: number, made: readonly Range[]): number[] {
  const references = referencesInto(handle, new Set(made.map((range) => range.table_name)));
  return made.flatMap((range) =>
    references
      .filter(({ parent }) => parent === range.table_name)
      .flatMap((reference) => [
        ...createdReferrers(handle, actionId, range, reference),
        ...changedReferrers(handle, actionId, range, reference),
      ]),
  );
}

// The unary plus keeps to the few rows of each later action, whatever the rows made are referred to by.
function createdReferrers(handle: ReadingHandle, actionId: number, range: Range, by: Reference): number[] {
  return idsOf(
    handle,
    `SELECT DISTINCT made.action_id AS id FROM created_range made
     WHERE made.table_name = ? AND made.action_id > ? AND EXISTS (
       SELECT 1 FROM ${by.table} child
       WHERE child.id BETWEEN made.first_id AND made.last_id AND ${refersInto(by, `+child.${by.column}`)})`,
    by.table,
    actionId,
    range.first_id,
    range.last_id,
  );
}

// A row that referred and went, or refers since: the action that saw to it came after all the same.
function changedReferrers(handle: ReadingHandle, actionId: number, range: Range, by: Reference): number[] {
  const within = (image: string): string => refersInto(by, `json_extract(${image}, '$.${by.column}')`);
  return idsOf(
    handle,
    `SELECT DISTINCT action_id AS id FROM change
     WHERE table_name = ? AND action_id > ? AND (${within('before')} OR ${within('after')})
       AND json_extract(before, '$.${by.column}') IS NOT json_extract(after, '$.${by.column}')`,
    by.table,
    actionId,
    range.first_id,
    range.last_id,
    range.first_id,
    range.last_id,
  );
}

function idsOf(handle: ReadingHandle, query: string, ...values: readonly (string | number)[]): number[] {
  return sql<{ id: number }>(handle, query)
    .all(...values)
    .map(({ id }) => id);
}
