import type { Database } from 'better-sqlite3';
import { journalChanges, journalTable } from './journalled';
import type { Migration } from './migration';

/**
 * Giveaways in full: how long one lasts, the further days of a series, hours other people put in, links to
 * its files. A giveaway that was removed stays as a row, because the voided acts it posted refer to it.
 * `minutes` and `hour_cost_cents` of a giveaway are the owner's own.
 */
export const giveawaysInFull: Migration = {
  name: '0005-giveaways',
  up(db) {
    addColumns(db);
    db.exec(PARTS);
    for (const table of ['giveaway_work', 'giveaway_link', 'giveaway_day']) journalTable(db, table);
  },
};

// Its own triggers are made anew with the columns.
function addColumns(db: Database): void {
  db.exec(`
    DROP TRIGGER giveaway_journal_update;
    DROP TRIGGER giveaway_journal_delete;
    ALTER TABLE giveaway ADD COLUMN length_minutes INTEGER CHECK (length_minutes >= 0);
    ALTER TABLE giveaway ADD COLUMN removed_on TEXT;`);
  journalChanges(db, 'giveaway');
}

const PARTS = `
CREATE TABLE giveaway_work (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  giveaway_id INTEGER NOT NULL REFERENCES giveaway(id),
  who TEXT NOT NULL DEFAULT '',
  minutes INTEGER NOT NULL CHECK (minutes >= 0),
  hour_cost_cents INTEGER
) STRICT;
CREATE INDEX giveaway_work_by_giveaway ON giveaway_work(giveaway_id);
CREATE TABLE giveaway_link (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  giveaway_id INTEGER NOT NULL REFERENCES giveaway(id),
  address TEXT NOT NULL
) STRICT;
CREATE INDEX giveaway_link_by_giveaway ON giveaway_link(giveaway_id);
CREATE TABLE giveaway_day (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  giveaway_id INTEGER NOT NULL REFERENCES giveaway(id),
  day TEXT NOT NULL,
  UNIQUE (giveaway_id, day)
) STRICT;`;
