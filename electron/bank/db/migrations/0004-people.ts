import { journalTable } from './journalled';
import type { Migration } from './migration';

/**
 * What the owner decided about people who look like one. `kept_apart` refers to nobody: a decision must
 * not keep a person in the book whose import is taken back, and ids are never used twice.
 * `contact_alias` is what a contact was also called before two were made one, so that a file which still
 * says so brings no news.
 */
export const people: Migration = {
  name: '0004-people',
  up(db) {
    db.exec(`
      CREATE TABLE kept_apart (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        first_id INTEGER NOT NULL,
        second_id INTEGER NOT NULL,
        UNIQUE (first_id, second_id),
        CHECK (first_id < second_id)
      ) STRICT;
      CREATE TABLE contact_alias (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        contact_id INTEGER NOT NULL REFERENCES contact(id),
        field TEXT NOT NULL,
        value TEXT NOT NULL,
        UNIQUE (contact_id, field, value)
      ) STRICT;`);
    for (const table of ['kept_apart', 'contact_alias']) journalTable(db, table);
  },
};
