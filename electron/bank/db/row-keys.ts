import { type ReadingHandle, sql } from './handle';
import { type Reference, referencesOf } from './kept-rows';

/** A row as the journal has it, by its columns. */
export type RowImage = Readonly<Record<string, string | number | null>>;

/** Columns no two rows may share; `where` (SQL) tells which rows are meant, null for all of them. */
export type UniqueKey = { readonly columns: readonly string[]; readonly where: string | null };

/** What a row of a table needs: keys nobody else holds, and rows to refer to. */
export type RowKeys = { readonly unique: readonly UniqueKey[]; readonly references: readonly Reference[] };

/** The keys of a table. */
export function keysOf(handle: ReadingHandle, table: string): RowKeys {
  const indexes = handle.db.pragma(`index_list(${table})`) as { name: string; unique: number }[];
  const unique = indexes.filter((index) => index.unique === 1).map(({ name }) => uniqueKey(handle, name));
  return { unique, references: referencesOf(handle, table) };
}

/** The row that holds a key which the imaged row would hold again; its id, or null. */
export function holderOf(
  handle: ReadingHandle,
  table: string,
  image: RowImage,
  key: UniqueKey,
): number | null {
  const values = key.columns.map((column) => image[column] ?? null);
  if (values.includes(null) || !isMeant(handle, image, key)) return null;
  const same = key.columns.map((column) => `${column} = ?`).join(' AND ');
  const among = key.where === null ? '' : ` AND (${key.where})`;
  const holder = sql<{ id: number }>(handle, `SELECT id FROM ${table} WHERE ${same}${among} AND id <> ?`);
  return holder.get(...values, image['id'])?.id ?? null;
}

function uniqueKey(handle: ReadingHandle, name: string): UniqueKey {
  const columns = (handle.db.pragma(`index_info(${name})`) as { name: string }[]).map(
    (column) => column.name,
  );
  const made = sql<{ sql: string | null }>(handle, 'SELECT sql FROM sqlite_master WHERE name = ?').get(name);
  return { columns, where: made?.sql?.split(/\bWHERE\b/i)[1] ?? null };
}

function isMeant(handle: ReadingHandle, image: RowImage, { where }: UniqueKey): boolean {
  if (where === null) return true;
  const row = Object.keys(image)
    .map((column) => `? AS ${column}`)
    .join(', ');
  return (
    sql(handle, `SELECT 1 FROM (SELECT ${row}) WHERE ${where}`).get(...Object.values(image)) !== undefined
  );
}
