import type { Database } from 'better-sqlite3';
import { journalTriggers } from './0001-journal';

/** Makes a new table part of the owner's history: every change to its rows is undoable. */
export function journalTable(db: Database, table: string): void {
  db.prepare('INSERT INTO journalled_table (name) VALUES (?)').run(table);
  journalChanges(db, table);
}

/** The journal's triggers of a table as its columns are now. */
export function journalChanges(db: Database, table: string): void {
  const columns = (db.pragma(`table_info(${table})`) as { name: string }[]).map((column) => column.name);
  db.exec(journalTriggers(table, columns));
}
