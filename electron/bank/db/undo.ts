import { type WritingHandle, sql } from './handle';
import { recordRestored } from './journal';
import { type KeptRow, keepRowsChangedLater, keepRowsReferredTo, keptRows, rowsCreatedBy } from './kept-rows';

type Change = {
  readonly table_name: string;
  readonly row_id: number;
  readonly before: string | null;
  readonly after: string | null;
};
type Row = Readonly<Record<string, string | number | null>>;

/** What taking an action back did: rows removed, rows put back or returned to what they were, rows kept. */
export type Reverted = {
  readonly removed: number;
  readonly restored: number;
  readonly kept: readonly KeptRow[];
};

/**
 * Takes an action back, as part of the action `handle` belongs to. Rows it created go, fields it
 * changed return to what they were, rows it removed come back. What was changed by hand since, or is
 * needed by something later, is kept and listed.
 */
export function revertAction(handle: WritingHandle, actionId: number): Reverted {
  handle.db.pragma('defer_foreign_keys = ON'); // rows and those they refer to go in any order
  keepRowsChangedLater(handle, actionId);
  const restored = revertChanges(handle, actionId);
  keepRowsReferredTo(handle, actionId);
  const removed = removeCreated(handle, actionId);
  return { removed, restored, kept: keptRows(handle) };
}

/** Marks an action as taken back by another, or (null) as standing again. */
export function markUndone(handle: WritingHandle, actionId: number, undoneBy: number | null): void {
  sql(handle, 'UPDATE action SET undone_by = ? WHERE id = ?').run(undoneBy, actionId);
}

function revertChanges(handle: WritingHandle, actionId: number): number {
  const changes = sql<Change>(
    handle,
    'SELECT table_name, row_id, before, after FROM change WHERE action_id = ? ORDER BY id DESC',
  ).all(actionId);
  let restored = 0;
  for (const change of changes) restored += revertChange(handle, change) ? 1 : 0;
  return restored;
}

function revertChange(handle: WritingHandle, change: Change): boolean {
  if (change.before === null) {
    return sql(handle, `DELETE FROM ${change.table_name} WHERE id = ?`).run(change.row_id).changes > 0;
  }
  const before = JSON.parse(change.before) as Row;
  if (change.after === null) return putBack(handle, change.table_name, before, change.before);
  return returnFields(handle, change, before, JSON.parse(change.after) as Row);
}

function putBack(handle: WritingHandle, table: string, row: Row, image: string): boolean {
  const columns = Object.keys(row);
  const marks = columns.map(() => '?').join(', ');
  const insert = `INSERT OR IGNORE INTO ${table} (${columns.join(', ')}) VALUES (${marks})`;
  const done = sql(handle, insert).run(...Object.values(row)).changes > 0;
  if (done) recordRestored(handle, table, Number(row['id']), image);
  return done;
}

// Field by field, so that what the owner has changed by hand since then stays.
function returnFields(handle: WritingHandle, change: Change, before: Row, after: Row): boolean {
  const current = sql<Row>(handle, `SELECT * FROM ${change.table_name} WHERE id = ?`).get(change.row_id);
  if (!current) return false;
  const columns = Object.keys(before).filter((c) => before[c] !== after[c] && current[c] === after[c]);
  if (columns.length === 0) return false;
  const assignments = columns.map((c) => `${c} = ?`).join(', ');
  sql(handle, `UPDATE ${change.table_name} SET ${assignments} WHERE id = ?`).run(
    ...columns.map((c) => before[c] ?? null),
    change.row_id,
  );
  return true;
}

function removeCreated(handle: WritingHandle, actionId: number): number {
  let removed = 0;
  for (const range of rowsCreatedBy(handle, actionId)) {
    const remove = `DELETE FROM ${range.table_name} WHERE id BETWEEN ? AND ?
      AND id NOT IN (SELECT row_id FROM temp.kept_row WHERE table_name = ?)`;
    removed += sql(handle, remove).run(range.first_id, range.last_id, range.table_name).changes;
  }
  return removed;
}
