import { journalTable } from './journalled';
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
      CREATE INDEX response_part_by_response ON response_part(response_id);`);
    journalTable(db, 'response_part');
  },
};
