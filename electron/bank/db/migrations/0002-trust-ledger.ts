import type { Database } from 'better-sqlite3';
import { ENTRY_KINDS } from './0002-entry-kinds';
import { LEDGER_INDEXES } from './0002-ledger-indexes';
import { HISTORY } from './0002-history';
import { LOCKS, NEWLY_JOURNALLED, RULES } from './0002-locks-and-rules';
import { DAY_TOTALS_TOUCHED, FIRST_STATES, RUNNING_STATES, TABLE_VERSIONS } from './0002-running-states';
import { journalChanges, journalTable } from './journalled';
import type { Migration } from './migration';

/**
 * The trust ledger in full: entries that know their own kind, running states per account, months that
 * lock, rules with versions.
 */
export const trustLedger: Migration = {
  name: '0002-trust-ledger',
  up(db) {
    letEntriesKnowTheirKind(db);
    db.exec(DAY_TOTALS_TOUCHED);
    db.exec(RUNNING_STATES);
    db.exec(FIRST_STATES);
    db.exec(TABLE_VERSIONS);
    db.exec(LOCKS);
    db.exec(RULES);
    db.exec(HISTORY);
    db.exec(LEDGER_INDEXES);
    for (const table of NEWLY_JOURNALLED) journalTable(db, table);
  },
};

// Its own triggers are made anew with the column; until then nothing is counted or journalled.
function letEntriesKnowTheirKind(db: Database): void {
  db.exec(`
    DROP TRIGGER entry_journal_update;
    DROP TRIGGER entry_journal_delete;
    DROP TRIGGER entry_recounted_away;
    DROP TRIGGER entry_recounted;`);
  db.exec(ENTRY_KINDS);
  journalChanges(db, 'entry');
}
