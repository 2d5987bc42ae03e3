import { type ReadingHandle, type WritingHandle, sql } from './handle';

/** An import as it was recorded: its receipt is JSON of the import service. `undoneBy` is the action that took it back. */
export type ImportRecord = {
  readonly id: number;
  readonly actionId: number;
  readonly at: string;
  readonly title: string;
  readonly receipt: string;
  readonly undoneBy: number | null;
};

/** Records what the running action imported; its id. The record stays when the import is taken back. */
export function insertImport(handle: WritingHandle, at: string, title: string, receipt: string): number {
  const run = sql(handle, 'INSERT INTO import (action_id, at, title, receipt) VALUES (?, ?, ?, ?)').run(
    handle.actionId,
    at,
    title,
    receipt,
  );
  return Number(run.lastInsertRowid);
}

/** Every import, newest first. */
export function listImports(handle: ReadingHandle): ImportRecord[] {
  return sql<ImportRecord>(handle, `${SELECT_IMPORT} ORDER BY import.id DESC`).all();
}

/** The import with that id, or undefined. */
export function findImport(handle: ReadingHandle, id: number): ImportRecord | undefined {
  return sql<ImportRecord>(handle, `${SELECT_IMPORT} WHERE import.id = ?`).get(id);
}

/** The id of the import an action was, or null. */
export function importOfAction(handle: ReadingHandle, actionId: number): number | null {
  const row = sql<{ id: number }>(handle, 'SELECT id FROM import WHERE action_id = ?').get(actionId);
  return row?.id ?? null;
}

/** The mapping (JSON) remembered for a set of headers, or undefined. */
export function findMapping(handle: ReadingHandle, headerKey: string): string | undefined {
  return sql<{ mapping: string }>(handle, 'SELECT mapping FROM remembered_mapping WHERE header_key = ?').get(
    headerKey,
  )?.mapping;
}

/** Remembers a mapping for files with these headers, in place of one before. */
export function rememberMapping(handle: WritingHandle, headerKey: string, mapping: string): void {
  sql(
    handle,
    `INSERT INTO remembered_mapping (header_key, mapping) VALUES (?, ?)
     ON CONFLICT (header_key) DO UPDATE SET mapping = excluded.mapping`,
  ).run(headerKey, mapping);
}

/** How many rows this connection has changed so far: compared at two moments it tells whether any was. */
export function totalChanges(handle: ReadingHandle): number {
  return sql<{ n: number }>(handle, 'SELECT total_changes() AS n').get()?.n ?? 0;
}

/** Rows an action changed whose changed fields were changed again since: the owner's word that undo keeps. */
export function changedAgainSince(
  handle: ReadingHandle,
  actionId: number,
): { readonly table: string; readonly rowId: number }[] {
  return sql<{ table: string; rowId: number }>(
    handle,
    `SELECT DISTINCT mine.table_name AS "table", mine.row_id AS rowId
     FROM change mine JOIN change later
       ON later.table_name = mine.table_name AND later.row_id = mine.row_id AND later.id > mine.id
     WHERE mine.action_id = :id AND later.action_id <> :id
       AND mine.before IS NOT NULL AND mine.after IS NOT NULL AND later.before IS NOT NULL AND later.after IS NOT NULL
       AND EXISTS (
         SELECT 1 FROM json_each(mine.before) b
         JOIN json_each(mine.after) a ON a.key = b.key AND a.value IS NOT b.value
         JOIN json_each(later.before) lb ON lb.key = b.key
         JOIN json_each(later.after) la ON la.key = b.key AND la.value IS NOT lb.value)
     ORDER BY 1, 2`,
  ).all({ id: actionId });
}

const SELECT_IMPORT = `
  SELECT import.id, import.action_id AS actionId, import.at, import.title, import.receipt, action.undone_by AS undoneBy
  FROM import JOIN action ON action.id = import.action_id`;
