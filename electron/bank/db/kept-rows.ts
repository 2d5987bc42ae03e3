import { type WritingHandle, sql } from './handle';

/** A row an undo left alone, because something later was built on it. */
export type KeptRow = { readonly table: string; readonly rowId: number };

type Range = { readonly table_name: string; readonly first_id: number; readonly last_id: number };
type Reference = { readonly table: string; readonly column: string; readonly parent: string };

/** The id ranges of the rows an action created. */
export function rowsCreatedBy(handle: WritingHandle, actionId: number): Range[] {
  return sql<Range>(
    handle,
    'SELECT table_name, first_id, last_id FROM created_range WHERE action_id = ?',
  ).all(actionId);
}

/**
 * Lists in `temp.kept_row` the created rows whose fields were changed since: taking the action back
 * must leave them.
 */
export function keepRowsChangedLater(handle: WritingHandle, actionId: number): void {
  handle.db.exec(
    `CREATE TEMP TABLE IF NOT EXISTS kept_row (table_name TEXT, row_id INTEGER, PRIMARY KEY (table_name, row_id)) WITHOUT ROWID;
     DELETE FROM temp.kept_row;`,
  );
  for (const range of rowsCreatedBy(handle, actionId)) keepRowsChangedSince(handle, actionId, range);
}

/**
 * Adds the created rows that rows made by something else refer to. Asked after the action's changes
 * were returned, so that a field the action itself had set keeps nothing.
 */
export function keepRowsReferredTo(handle: WritingHandle, actionId: number): void {
  const ranges = rowsCreatedBy(handle, actionId);
  const references = referencesInto(handle, new Set(ranges.map((range) => range.table_name)));
  while (keepReferredRows(handle, ranges, references) > 0) {
    // A kept row keeps what it refers to, and so on until nothing more is kept.
  }
}

/** The rows listed so far. */
export function keptRows(handle: WritingHandle): KeptRow[] {
  return sql<KeptRow>(
    handle,
    'SELECT table_name AS "table", row_id AS rowId FROM temp.kept_row ORDER BY 1, 2',
  ).all();
}

// The first change after the action shows the row as the action left it.
function keepRowsChangedSince(handle: WritingHandle, actionId: number, range: Range): void {
  const later = sql<{ row_id: number; before: string }>(
    handle,
    `SELECT row_id, before, min(id) FROM change
     WHERE table_name = ? AND row_id BETWEEN ? AND ? AND action_id > ? AND before IS NOT NULL GROUP BY row_id`,
  ).all(range.table_name, range.first_id, range.last_id, actionId);
  for (const { row_id, before } of later) {
    const current = sql(handle, `SELECT * FROM ${range.table_name} WHERE id = ?`).get(row_id);
    if (current && !sameRow(current, JSON.parse(before) as object)) keep(handle, range.table_name, row_id);
  }
}

function keepReferredRows(
  handle: WritingHandle,
  ranges: readonly Range[],
  references: readonly Reference[],
): number {
  let kept = 0;
  for (const range of ranges) {
    for (const reference of references.filter((r) => r.parent === range.table_name)) {
      const own = ranges.filter((r) => r.table_name === reference.table);
      const goes = own.map((r) => `child.id BETWEEN ${r.first_id} AND ${r.last_id}`).join(' OR ') || '0';
      const statement = `INSERT OR IGNORE INTO temp.kept_row
        SELECT DISTINCT '${range.table_name}', child.${reference.column} FROM ${reference.table} child
        WHERE child.${reference.column} BETWEEN ? AND ?
          AND (NOT (${goes}) OR child.id IN (SELECT row_id FROM temp.kept_row WHERE table_name = '${reference.table}'))`;
      kept += handle.db.prepare(statement).run(range.first_id, range.last_id).changes;
    }
  }
  return kept;
}

function referencesInto(handle: WritingHandle, parents: ReadonlySet<string>): Reference[] {
  const tables = sql<{ name: string }>(handle, 'SELECT name FROM journalled_table').all();
  return tables.flatMap(({ name }) => {
    const keys = handle.db.pragma(`foreign_key_list(${name})`) as {
      table: string;
      from: string;
      to: string | null;
    }[];
    return keys
      .filter((key) => parents.has(key.table) && (key.to === null || key.to === 'id'))
      .map((key) => ({ table: name, column: key.from, parent: key.table }));
  });
}

function keep(handle: WritingHandle, table: string, rowId: number): void {
  sql(handle, 'INSERT OR IGNORE INTO temp.kept_row VALUES (?, ?)').run(table, rowId);
}

function sameRow(a: object, b: object): boolean {
  const left = Object.entries(a);
  return (
    left.length === Object.keys(b).length &&
    left.every(([key, value]) => (b as Record<string, unknown>)[key] === value)
  );
}
