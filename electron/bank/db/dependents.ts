import { sharersOfAudience } from './audience-sharers';
import { sharersOfDailyLimits } from './daily-limits';
import { type ReadingHandle, sql } from './handle';
import { type Range, type Reference, referencesInto, refersInto, rowsCreatedBy } from './kept-rows';
import { locksBuiltOn } from './locks-built-on';
import { type Steps, partsOf } from './steps';
import { standingInTheWay } from './standing-in-the-way';
import { successorsOf } from './successors';

/** Something the owner did, by its id. `undone` is 1 where it is its undo that is in the way, else 0. */
export type DependentDeed = { readonly id: number; readonly undone: number };

/**
 * The later actions that still stand and touch what this one did, newest first: they changed or referred to
 * rows it made, changed fields it changed, hold a key or removed a row that returning its rows needs,
 * were posted under a daily limit it counts towards or share the audience of a giveaway, or locked a month by its rate card. Exact for the tables of the owner's history.
 */
export function* dependentsOf(handle: ReadingHandle, actionId: number): Steps<DependentDeed[]> {
  const made = yield* madeBy(handle, actionId);
  const found = new Set([
    ...(yield* changedAgain(handle, actionId)),
    ...(yield* changersOf(handle, actionId, made)),
    ...(yield* referrersTo(handle, actionId, made)),
    ...(yield* standingInTheWay(handle, actionId)),
    ...(yield* inOneStep(() => sharersOfDailyLimits(handle, actionId))),
    ...(yield* inOneStep(() => sharersOfAudience(handle, actionId))),
    ...(yield* inOneStep(() => successorsOf(handle, actionId))),
    ...(yield* inOneStep(() => locksBuiltOn(handle, actionId))),
  ]);
  return standingSince(handle, actionId, [...found]);
}

function* inOneStep<T>(ask: () => T): Steps<T> {
  const answer = ask();
  yield 0;
  return answer;
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
function* madeBy(handle: ReadingHandle, actionId: number): Steps<Range[]> {
  const restored = sql<{ table: string; id: number }>(
    handle,
    `SELECT table_name AS "table", row_id AS id FROM change
     WHERE action_id = ? AND id BETWEEN ? AND ? AND before IS NULL ORDER BY id`,
  );
  const made: Range[] = [...rowsCreatedBy(handle, actionId)];
  for (const { first, last } of partsOf(...changesOf(handle, actionId))) {
    for (const row of restored.all(actionId, first, last)) addTo(made, row);
    yield 0;
  }
  return made;
}

// Row by row an undo puts back what went with a whole import: one after the other, they are one range.
function addTo(made: Range[], { table, id }: { readonly table: string; readonly id: number }): void {
  const before = made.at(-1);
  const isNext = before?.table_name === table && id >= before.first_id - 1 && id <= before.last_id + 1;
  if (isNext) made.pop();
  made.push({
    table_name: table,
    first_id: isNext ? Math.min(before.first_id, id) : id,
    last_id: isNext ? Math.max(before.last_id, id) : id,
  });
}

// The changes of one action follow each other: nobody else writes meanwhile. None is 1 to 0.
function changesOf(handle: ReadingHandle, actionId: number): [first: number, last: number] {
  const ids = sql<{ first: number | null; last: number | null }>(
    handle,
    'SELECT min(id) AS first, max(id) AS last FROM change WHERE action_id = ?',
  ).get(actionId);
  return [ids?.first ?? 1, ids?.last ?? 0];
}

function* changedAgain(handle: ReadingHandle, actionId: number): Steps<number[]> {
  const found: number[] = [];
  for (const { first, last } of partsOf(...changesOf(handle, actionId))) {
    found.push(...idsOf(handle, CHANGED_AGAIN, actionId, first, last));
    yield 0;
  }
  return found;
}

const CHANGED_AGAIN = `
  SELECT DISTINCT later.action_id AS id FROM change mine JOIN change later
    ON later.table_name = mine.table_name AND later.row_id = mine.row_id AND later.id > mine.id
  WHERE mine.action_id = ? AND mine.id BETWEEN ? AND ? AND later.action_id > mine.action_id AND mine.before IS NOT NULL
    AND (mine.after IS NULL OR later.before IS NULL OR later.after IS NULL OR EXISTS (
      SELECT 1 FROM json_each(mine.before) b
      JOIN json_each(mine.after) a ON a.key = b.key AND a.value IS NOT b.value
      JOIN json_each(later.before) lb ON lb.key = b.key
      JOIN json_each(later.after) la ON la.key = b.key AND la.value IS NOT lb.value))`;

function* changersOf(handle: ReadingHandle, actionId: number, made: readonly Range[]): Steps<number[]> {
  const found: number[] = [];
  const changers = `SELECT DISTINCT action_id AS id FROM change
    WHERE table_name = ? AND row_id BETWEEN ? AND ? AND action_id > ?`;
  for (const { table_name: table, first_id: firstId, last_id: lastId } of made) {
    for (const { first, last } of partsOf(firstId, lastId)) {
      found.push(...idsOf(handle, changers, table, first, last, actionId));
      yield 0;
    }
  }
  return found;
}

function* referrersTo(handle: ReadingHandle, actionId: number, made: readonly Range[]): Steps<number[]> {
  const references = referencesInto(handle, new Set(made.map((range) => range.table_name)));
  const found: number[] = [];
  for (const range of made) {
    for (const reference of references.filter(({ parent }) => parent === range.table_name)) {
      found.push(...createdReferrers(handle, actionId, range, reference));
      for (const id of yield* changedReferrers(handle, actionId, range, reference)) found.push(id);
      yield 0;
    }
  }
  return found;
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
function* changedReferrers(
  handle: ReadingHandle,
  actionId: number,
  { first_id: firstId, last_id: lastId }: Range,
  by: Reference,
): Steps<number[]> {
  const within = (image: string): string => refersInto(by, `json_extract(${image}, '$.${by.column}')`);
  const referrers = `SELECT DISTINCT action_id AS id FROM change
    WHERE table_name = ? AND row_id BETWEEN ? AND ? AND +action_id > ? AND (${within('before')} OR ${within('after')})
      AND json_extract(before, '$.${by.column}') IS NOT json_extract(after, '$.${by.column}')`;
  const found: number[] = [];
  for (const { first, last } of partsOf(...everChanged(handle, by.table, actionId))) {
    found.push(
      ...idsOf(handle, referrers, by.table, first, last, actionId, firstId, lastId, firstId, lastId),
    );
    yield 0;
  }
  return found;
}

// The ids of the rows of a table that were changed, where anything was after that action; none is 1 to 0.
function everChanged(handle: ReadingHandle, table: string, actionId: number): [first: number, last: number] {
  const ids = sql<{ first: number | null; last: number | null }>(
    handle,
    `SELECT (SELECT min(row_id) FROM change WHERE table_name = :table) AS first,
            (SELECT max(row_id) FROM change WHERE table_name = :table) AS last
     WHERE EXISTS (SELECT 1 FROM change WHERE action_id > :actionId)`,
  ).get({ table, actionId });
  return [ids?.first ?? 1, ids?.last ?? 0];
}

function idsOf(handle: ReadingHandle, query: string, ...values: readonly (string | number)[]): number[] {
  return sql<{ id: number }>(handle, query)
    .all(...values)
    .map(({ id }) => id);
}
