import type { Database } from 'better-sqlite3';
import { BookError } from './book-error';
import { MIGRATIONS } from './migrations/list';
import type { Migration } from './migrations/migration';

/** Marks an SQLite file as a Trust Bank book: the letters “TBnk”. */
export const APPLICATION_ID = 0x54426e6b;

export const SCHEMA_VERSION = MIGRATIONS.length;

/** How many migrations a book has had. */
export function schemaVersionOf(db: Database): number {
  return Number(db.pragma('user_version', { simple: true }));
}

/**
 * Brings a book up to date, each step with the version it sets in one transaction.
 * @throws BookError `newer_book` when the book knows more steps than this program.
 */
export function migrate(db: Database, migrations: readonly Migration[] = MIGRATIONS): void {
  const from = schemaVersionOf(db);
  if (from > migrations.length) throw newerBook();
  for (const [index, migration] of migrations.entries()) {
    if (index < from) continue;
    const step = db.transaction(() => {
      if (schemaVersionOf(db) > index) return; // another program was quicker
      migration.up(db);
      db.pragma(`user_version = ${index + 1}`);
      const broken = db.pragma('foreign_key_check') as unknown[];
      if (broken.length > 0)
        throw new BookError('corrupt', `The book's records do not fit together after ${migration.name}.`);
    });
    step.immediate();
  }
}

/** The refusal of a book that a newer program wrote. */
export function newerBook(): BookError {
  return new BookError(
    'newer_book',
    'This book was written by a newer version of Trust Bank. It was left as it is. Install the newer version to open it.',
  );
}
