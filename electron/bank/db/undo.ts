import { type ReadingHandle, type WritingHandle, sql } from './handle';
import { recordRestored } from './journal';
import {
  type KeptRow,
  isAsIn,
  keepRowsChangedLater,
  keepRowsReferredTo,
  keptRows,
  rowsCreatedBy,
} from './kept-rows';
import { LOOKED_AT, ROWS_PER_STEP, type Steps, partsOf } from './steps';

type Change = {
  readonly table_name: string;
  readonly row_id: number;
  readonly before: string | null;
  readonly after: string | null;
};
type Row = Readonly<Record<string, string | number | null>>;

/**
 * What taking an action back did: rows removed, rows put back or returned to what they were, rows kept, and
 * changes that could not be returned as a whole because something later stands in their place.
 */
export type Reverted = {
  readonly removed: number;
  readonly restored: number;
  readonly kept: readonly KeptRow[];
  readonly skipped: readonly KeptRow[];
};

/** How far one change was returned. A `taken` one waits for a key that another row holds. */
type Returned = { readonly some: boolean; readonly rest: 'none' | 'changed' | 'taken' };

const WHOLE: Returned = { some: true, rest: 'none' };
const TAKEN: Returned = { some: false, rest: 'taken' };
const CHANGED: Returned = { some: false, rest: 'changed' };

/**
 * Takes an action back, as part of the action `handle` belongs to. Rows it created go, fields it
 * changed return to what they were, rows it removed come back. What was changed by hand since, or is
 * needed by something later, is kept and listed. All its steps together are `rowsOfAction` rows.
 */
export function* revertAction(handle: WritingHandle, actionId: number): Steps<Reverted> {
  handle.db.pragma('defer_foreign_keys = ON'); // rows and those they refer to go in any order
  yield* keepRowsChangedLater(handle, actionId);
  const first = yield* revertChanges(handle, changesOf(handle, actionId), 1);
  yield* keepRowsReferredTo(handle, actionId);
  const removed = yield* removeCreated(handle, actionId);
  // A key that a row of the action itself held is free now.
  const second = yield* revertChanges(handle, pagesOf(first.taken), 0);
  const skipped = [...first.changed, ...second.changed, ...second.taken].map(rowOf);
  return { removed, restored: first.restored + second.restored, kept: keptRows(handle), skipped };
}

/** How many rows an action created, changed and removed: what there is to do to take it back. */
export function rowsOfAction(handle: ReadingHandle, actionId: number): number {
  const created = sql<{ n: number | null }>(
    handle,
    'SELECT sum(last_id - first_id + 1) AS n FROM created_range WHERE action_id = ?',
  ).get(actionId);
  const changed = sql<{ n: number }>(handle, 'SELECT count(*) AS n FROM change WHERE action_id = ?');
  return (created?.n ?? 0) + (changed.get(actionId)?.n ?? 0);
}

/** Marks an action as taken back by another, or (null) as standing again. */
export function markUndone(handle: WritingHandle, actionId: number, undoneBy: number | null): void {
  sql(handle, 'UPDATE action SET undone_by = ? WHERE id = ?').run(undoneBy, actionId);
}

// Page by page: the rows of a large import, all read at once, would hold everybody up.
function* changesOf(handle: WritingHandle, actionId: number): Generator<readonly Change[]> {
  const newest = sql<Change & { id: number }>(
    handle,
    `SELECT id, table_name, row_id, before, after FROM change
     WHERE action_id = ? AND id < ? ORDER BY id DESC LIMIT ${ROWS_PER_STEP}`,
  );
  let last = Number.MAX_SAFE_INTEGER;
  for (;;) {
    const page = newest.all(actionId, last);
    if (page.length > 0) yield page;
    if (page.length < ROWS_PER_STEP) return;
    last = page.at(-1)?.id ?? 0;
  }
}

function* pagesOf(changes: readonly Change[]): Generator<readonly Change[]> {
  for (let from = 0; from < changes.length; from += ROWS_PER_STEP)
    yield changes.slice(from, from + ROWS_PER_STEP);
}

function* revertChanges(
  handle: WritingHandle,
  pages: Iterable<readonly Change[]>,
  weight: 0 | 1,
): Steps<{ readonly restored: number; readonly taken: Change[]; readonly changed: Change[] }> {
  let restored = 0;
  const [taken, changed]: [Change[], Change[]] = [[], []];
  for (const page of pages) {
    for (const change of page) {
      const { some, rest } = revertChange(handle, change);
      restored += some ? 1 : 0;
      if (rest === 'taken') taken.push(change);
      if (rest === 'changed') changed.push(change);
    }
    yield page.length * weight;
  }
  return { restored, taken, changed };
}

function revertChange(handle: WritingHandle, change: Change): Returned {
  if (change.before === null) return takeAway(handle, change);
  const before = JSON.parse(change.before) as Row;
  if (change.after === null) return putBack(handle, change.table_name, before, change.before);
  return returnFields(handle, change, before, JSON.parse(change.after) as Row);
}

function takeAway(handle: WritingHandle, { table_name: table, row_id: id, after }: Change): Returned {
  const current = sql<Row>(handle, `SELECT * FROM ${table} WHERE id = ?`).get(id);
  if (!current || !isAsIn(current, JSON.parse(after ?? '{}') as Row)) return CHANGED;
  sql(handle, `DELETE FROM ${table} WHERE id = ?`).run(id);
  return WHOLE;
}

function putBack(handle: WritingHandle, table: string, row: Row, image: string): Returned {
  const columns = Object.keys(row);
  const marks = columns.map(() => '?').join(', ');
  const insert = `INSERT OR IGNORE INTO ${table} (${columns.join(', ')}) VALUES (${marks})`;
  const done = sql(handle, insert).run(...Object.values(row)).changes > 0;
  if (done) recordRestored(handle, table, Number(row['id']), image);
  return done ? WHOLE : TAKEN;
}

// Field by field, so that what the owner has changed by hand since then stays.
function returnFields(handle: WritingHandle, change: Change, before: Row, after: Row): Returned {
  const current = sql<Row>(handle, `SELECT * FROM ${change.table_name} WHERE id = ?`).get(change.row_id);
  if (!current) return CHANGED;
  const changed = Object.keys(before).filter((c) => before[c] !== after[c]);
  const columns = changed.filter((c) => current[c] === after[c]);
  const rest = columns.length < changed.length ? 'changed' : 'none';
  if (changed.length === 0) return touch(handle, change);
  if (columns.length === 0) return { some: false, rest };
  const assignments = columns.map((c) => `${c} = ?`).join(', ');
  const update = sql(handle, `UPDATE ${change.table_name} SET ${assignments} WHERE id = ?`);
  const values = columns.map((c) => before[c] ?? null);
  return unlessTaken(() => update.run(...values, change.row_id)) ? { some: true, rest } : TAKEN;
}

// Saved again as it was: nothing is to be returned, but that it was undone is part of the row's history.
function touch(handle: WritingHandle, { table_name: table, row_id: id }: Change): Returned {
  sql(handle, `UPDATE ${table} SET id = id WHERE id = ?`).run(id);
  return { some: false, rest: 'none' };
}

function unlessTaken(write: () => unknown): boolean {
  try {
    write();
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'SQLITE_CONSTRAINT_UNIQUE') return false;
    throw error;
  }
}

function rowOf({ table_name: table, row_id: rowId }: Change): KeptRow {
  return { table, rowId };
}

// A statement keeps the pages it changes until it ends, and the fewer statements the fewer times.
const ROWS_PER_REMOVAL = 4 * ROWS_PER_STEP;

// In parts: each removal is journalled, and a whole import of them in one statement would hold everybody up.
function* removeCreated(handle: WritingHandle, actionId: number): Steps<number> {
  let removed = 0;
  for (const { table_name: table, first_id: firstId, last_id: lastId } of rowsCreatedBy(handle, actionId)) {
    const remove = sql(
      handle,
      `DELETE FROM ${table} WHERE id BETWEEN ? AND ? AND NOT EXISTS (
         SELECT 1 FROM temp.kept_row kept WHERE kept.table_name = ? AND kept.row_id = ${table}.id)`,
    );
    for (const { first, last } of partsOf(firstId, lastId, ROWS_PER_REMOVAL)) {
      removed += remove.run(first, last, table).changes;
      yield (last - first + 1) * (1 - LOOKED_AT);
    }
  }
  return removed;
}
