import type { Database } from 'better-sqlite3';
import { journalTriggers } from './0001-journal';
import type { Migration } from './migration';

/**
 * Responses know the rows of reports they were added up from, so that a row read again adds nothing:
 * somebody who left and came back stands in a report several times.
 */
export const responseParts: Migration = {
  name: '0003-responses',
  up(db) {
    db.exec(`
      CREATE TABLE response_part (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        response_id INTEGER NOT NULL REFERENCES response(id),
        source_key TEXT NOT NULL UNIQUE,
        minutes INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX response_part_by_response ON response_part(response_id);
      INSERT INTO journalled_table (name) VALUES ('response_part');`);
    db.exec(journalTriggers('response_part', columnsOf(db, 'response_part')));
  },
};

function columnsOf(db: Database, table: string): string[] {
  return (db.pragma(`table_info(${table})`) as { name: string }[]).map((column) => column.name);
}
