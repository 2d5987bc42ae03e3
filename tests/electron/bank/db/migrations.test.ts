import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { BookError } from '../../../../electron/bank/db/book-error';
import { migrate, schemaVersionOf } from '../../../../electron/bank/db/migrate';
import { MIGRATIONS } from '../../../../electron/bank/db/migrations/list';

/** One test a migration, by its name: from the version before, with old rows in it. */
const TESTED: Record<string, (db: Database.Database) => void> = {
  '0001-first-book': (db) => {
    migrate(db, MIGRATIONS.slice(0, 1));
    const loose = db
      .prepare<[], { name: string }>(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'",
      )
      .all();
    expect(loose).toEqual([]);
    const journalled = db.prepare<[], { name: string }>('SELECT name FROM journalled_table').all();
    for (const { name } of journalled) {
      const triggers = db
        .prepare<[string], { n: number }>(
          "SELECT count(*) AS n FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ? AND name LIKE '%_journal_%'",
        )
        .get(name);
      expect(triggers?.n, name).toBe(2);
    }
  },
};

test.each(MIGRATIONS.map(({ name }) => name))('%s', (name) => {
  const tested = TESTED[name];
  expect(tested, `${name} has no test from the version before it`).toBeDefined();
  const db = new Database(':memory:');
  tested?.(db);
  db.close();
});

test('a migration that fails leaves the book at the version before', () => {
  const db = new Database(':memory:');
  const failing = {
    name: 'half',
    up: (half: Database.Database) => {
      half.exec('CREATE TABLE left_over (a)');
      throw new Error('no further');
    },
  };
  expect(() => migrate(db, [...MIGRATIONS, failing])).toThrow('no further');
  expect(schemaVersionOf(db)).toBe(MIGRATIONS.length);
  expect(db.prepare("SELECT 1 FROM sqlite_master WHERE name = 'left_over'").get()).toBeUndefined();
  db.close();
});

test('a book that knows more steps is refused', () => {
  const db = new Database(':memory:');
  db.pragma(`user_version = ${MIGRATIONS.length + 1}`);
  expect(() => migrate(db)).toThrow(BookError);
  db.close();
});
