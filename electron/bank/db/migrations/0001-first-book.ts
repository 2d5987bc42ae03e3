import { DAY_TOTALS, JOURNAL, JOURNALLED_TABLES, journalTriggers } from './0001-journal';
import { TABLES } from './0001-tables';
import type { Migration } from './migration';

/**
 * The first book. Money is integer minor units, days are ISO text, points are whole millionths
 * (`micropoints`) so that sums are exact in any order. Every table an owner's action can change has
 * an `id` that is never used twice: the journal refers to rows by it.
 */
export const firstBook: Migration = {
  name: '0001-first-book',
  up(db) {
    db.exec(TABLES);
    db.exec(JOURNAL);
    db.exec(JOURNALLED_TABLES.map((table) => journalTriggers(table, columnsOf(db, table))).join('\n'));
    db.exec(DAY_TOTALS);
  },
};

function columnsOf(db: Parameters<Migration['up']>[0], table: string): string[] {
  return (db.pragma(`table_info(${table})`) as { name: string }[]).map((column) => column.name);
}
