import { type ReadingHandle, type WritingHandle, sql } from './handle';
import { LOOKED_AT, type Steps, partsOf } from './steps';

/** A row an undo left alone, because something later was built on it. */
export type KeptRow = { readonly table: string; readonly rowId: number };

/** Rows of a table by their ids, both ends included. */
export type Range = { readonly table_name: string; readonly first_id: number; readonly last_id: number };
/** A column that refers to a column (`to`) of another table. */
export type Reference = {
  readonly table: string;
  readonly column: string;
  readonly parent: string;
  readonly to: string;
};

/** The id ranges of the rows an action created. */
export function rowsCreatedBy(handle: ReadingHandle, actionId: number): Range[] {
  return sql<Range>(
    handle,
    'SELECT table_name, first_id, last_id FROM created_range WHERE action_id = ?',
  ).all(actionId);
}

/**
 * Lists in `temp.kept_row` the created rows whose fields were changed since: taking the action back
 * must leave them.
 */
export function* keepRowsChangedLater(handle: WritingHandle, actionId: number): Steps<void> {
  handle.db.exec(
    `CREATE TEMP TABLE IF NOT EXISTS kept_row (table_name TEXT, row_id INTEGER, PRIMARY KEY (table_name, row_id)) WITHOUT ROWID;
     DELETE FROM temp.kept_row;`,
  );
  for (const range of rowsCreatedBy(handle, actionId)) {
    for (const { first, last } of partsOf(range.first_id, range.last_id)) {
      keepRowsChangedSince(handle, actionId, { ...range, first_id: first, last_id: last });
      yield (last - first + 1) * LOOKED_AT;
    }
  }
}

/**
 * Adds the created rows that rows made by something else refer to. Asked after the action's changes
 * were returned, so that a field the action itself had set keeps nothing.
 */
export function* keepRowsReferredTo(handle: WritingHandle, actionId: number): Steps<void> {
  const ranges = rowsCreatedBy(handle, actionId);
  const references = referencesInto(handle, new Set(ranges.map((range) => range.table_name)));
  while ((yield* keepReferredRows(handle, ranges, references)) > 0) {
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
    if (current && !isAsIn(current, JSON.parse(before) as object)) keep(handle, range.table_name, row_id);
  }
}

function* keepReferredRows(
  handle: WritingHandle,
  ranges: readonly Range[],
  references: readonly Reference[],
): Steps<number> {
  let kept = 0;
  for (const range of ranges) {
    for (const reference of references.filter((r) => r.parent === range.table_name)) {
      const keepThem = handle.db.prepare(referredRows(reference, ranges));
      for (const { first, last } of partsOf(range.first_id, range.last_id, IDS_PER_LOOK)) {
        kept += keepThem.run(first, last).changes;
        yield 0;
      }
    }
  }
  return kept;
}

// To look for what refers to a row is little beside what is done to a row.
const IDS_PER_LOOK = 5000;

// SQL: keeps the rows, their ids between two bound ones, that a row which stays refers to by this reference.
function referredRows(reference: Reference, ranges: readonly Range[]): string {
  const own = ranges.filter((r) => r.table_name === reference.table);
  const goes = own.map((r) => `child.id BETWEEN ${r.first_id} AND ${r.last_id}`).join(' OR ') || '0';
  return `INSERT OR IGNORE INTO temp.kept_row
    SELECT DISTINCT '${reference.parent}', ${parentId(reference)} FROM ${reference.table} child
    WHERE ${refersInto(reference, `child.${reference.column}`)}
      AND (NOT (${goes}) OR EXISTS (
        SELECT 1 FROM temp.kept_row kept WHERE kept.table_name = '${reference.table}' AND kept.row_id = child.id))`;
}

/** The columns of the owner's history that refer to one of these tables. */
export function referencesInto(handle: ReadingHandle, parents: ReadonlySet<string>): Reference[] {
  const tables = sql<{ name: string }>(handle, 'SELECT name FROM journalled_table').all();
  return tables.flatMap(({ name }) => referencesOf(handle, name).filter(({ parent }) => parents.has(parent)));
}

/** The columns of a table that refer to another. */
export function referencesOf(handle: ReadingHandle, table: string): Reference[] {
  const keys = handle.db.pragma(`foreign_key_list(${table})`) as {
    table: string;
    from: string;
    to: string | null;
  }[];
  return keys.map((key) => ({ table, column: key.from, parent: key.table, to: key.to ?? 'id' }));
}

/** SQL: the value refers to a parent row whose id is between two bound ones. */
export function refersInto({ parent, to }: Reference, value: string): string {
  if (to === 'id') return `${value} BETWEEN ? AND ?`;
  return `${value} IN (SELECT ${to} FROM ${parent} WHERE id BETWEEN ? AND ?)`;
}

function parentId({ column, parent, to }: Reference): string {
  if (to === 'id') return `child.${column}`;
  return `(SELECT parent.id FROM ${parent} parent WHERE parent.${to} = child.${column})`;
}

function keep(handle: WritingHandle, table: string, rowId: number): void {
  sql(handle, 'INSERT OR IGNORE INTO temp.kept_row VALUES (?, ?)').run(table, rowId);
}

/** Whether a row is as an image shows it; columns the table was given since are not in the image. */
export function isAsIn(row: object, image: object): boolean {
  return Object.entries(image).every(([key, value]) => (row as Record<string, unknown>)[key] === value);
}
