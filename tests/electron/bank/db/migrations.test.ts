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
  '0002-trust-ledger': (db) => {
    migrate(db, MIGRATIONS.slice(0, 1));
    db.exec(`
      UPDATE journal_state SET action_id = 1;
      INSERT INTO action (id, at, name, kind) VALUES (1, '2026-01-01T00:00:00Z', 'Old rows', 'do');
      INSERT INTO rate_card VALUES (1, 1, '1970-01-01', '2026-01-01', 180, 90, NULL, 250000);
      INSERT INTO contact (id, name, created_on) VALUES (7, 'Ines', '2026-01-01');
      INSERT INTO act (id, kind, day, recorded_on) VALUES
        (1, 'answer_question', '2026-01-01', '2026-01-01'), (2, 'broken_promise', '2026-02-01', '2026-02-01');
      INSERT INTO act (id, kind, day, recorded_on, voided_on) VALUES
        (3, 'answer_question', '2026-01-01', '2026-01-01', '2026-01-02');
      INSERT INTO entry (act_id, contact_id, class, day, recorded_on, micropoints, rate_card_version) VALUES
        (1, 7, 'deposit', '2026-01-01', '2026-01-01', 4000000, 1),
        (1, 7, 'deposit', '2026-06-30', '2026-01-01', 1000000, 1),
        (2, NULL, 'breach', '2026-02-01', '2026-02-01', -15000000, 1);
      UPDATE entry SET voided_on = '2026-02-02' WHERE act_id = 2;
      UPDATE entry SET voided_on = NULL WHERE act_id = 2;
      UPDATE journal_state SET action_id = NULL;`);
    migrate(db, MIGRATIONS.slice(0, 2));
    // an old image knows the kind too, so that an old undo can be done again
    const images = "SELECT before ->> '$.kind', after ->> '$.kind' FROM change WHERE table_name = 'entry'";
    expect(db.prepare(images).raw().all()).toEqual([
      ['broken_promise', 'broken_promise'],
      ['broken_promise', 'broken_promise'],
    ]);
    expect(db.prepare('SELECT kind FROM entry ORDER BY id').pluck().all()).toEqual([
      'answer_question',
      'answer_question',
      'broken_promise',
    ]);
    expect(db.prepare('SELECT account, class, day, points, entries FROM running_state').raw().all()).toEqual([
      [0, 'breach', '2026-02-01', -15, 1],
      [7, 'deposit', '2026-06-30', 3, 2],
    ]);
    expect(db.prepare('SELECT day, acts FROM act_day').raw().all()).toEqual([
      ['2026-01-01', 1],
      ['2026-02-01', 1],
    ]);
    expect(() => db.exec("UPDATE entry SET kind = 'other'")).toThrow('NOT NULL');
    expectKindsAsPosted();
  },
  '0003-responses': (db) => {
    migrate(db, MIGRATIONS.slice(0, 2));
    db.exec(`
      UPDATE journal_state SET action_id = 1;
      INSERT INTO action (id, at, name, kind) VALUES (1, '2026-01-01T00:00:00Z', 'Old rows', 'do');
      INSERT INTO contact (id, name, created_on) VALUES (7, 'Ines', '2026-01-01');
      INSERT INTO giveaway (id, title, kind, starts_on, ends_on) VALUES (1, 'Linen', 'webinar', '2026-01-01', '2026-01-01');
      INSERT INTO response (id, giveaway_id, contact_id, kind, day, minutes) VALUES (1, 1, 7, 'attended', '2026-01-01', 40);`);
    migrate(db, MIGRATIONS.slice(0, 3));
    db.exec("INSERT INTO response_part (response_id, source_key, minutes) VALUES (1, 'x', 40)");
    db.exec('UPDATE response_part SET minutes = 41');
    expect(
      db.prepare("SELECT before FROM change WHERE table_name = 'response_part'").pluck().get(),
    ).toContain('40');
    expect(db.prepare('SELECT minutes FROM response').pluck().get()).toBe(40);
  },
  '0004-people': (db) => {
    migrate(db, MIGRATIONS.slice(0, 3));
    db.exec(`
      UPDATE journal_state SET action_id = 1;
      INSERT INTO action (id, at, name, kind) VALUES (1, '2026-01-01T00:00:00Z', 'Old rows', 'do');
      INSERT INTO contact (id, name, created_on) VALUES (7, 'Ines', '2026-01-01'), (8, 'Inês', '2026-01-01');`);
    migrate(db, MIGRATIONS.slice(0, 4));
    expect(db.prepare('SELECT name FROM contact ORDER BY id').pluck().all()).toEqual(['Ines', 'Inês']);
    db.exec('INSERT INTO kept_apart (first_id, second_id) VALUES (7, 8)');
    expect(() => db.exec('INSERT INTO kept_apart (first_id, second_id) VALUES (8, 7)')).toThrow('CHECK');
    db.exec("INSERT INTO contact_alias (contact_id, field, value) VALUES (7, 'name', 'ines r')");
    db.exec('DELETE FROM kept_apart; DELETE FROM contact_alias');
    const removed = 'SELECT table_name FROM change WHERE after IS NULL ORDER BY id';
    expect(db.prepare(removed).pluck().all()).toEqual(['kept_apart', 'contact_alias']);
    db.exec('UPDATE journal_state SET action_id = NULL');
    expect(() => db.exec("UPDATE contact SET name = 'x' WHERE id = 8")).toThrow('NOT NULL');
  },
  '0005-giveaways': (db) => {
    migrate(db, MIGRATIONS.slice(0, 4));
    db.exec(`
      INSERT INTO action (id, at, name, kind) VALUES
        (1, '2026-01-01T00:00:00Z', 'Old rows', 'do'), (2, '2026-01-02T00:00:00Z', 'Changed', 'do');
      UPDATE journal_state SET action_id = 1;
      INSERT INTO giveaway (id, title, kind, starts_on, ends_on, minutes, hour_cost_cents, audience, source_key)
      VALUES (1, 'Linen', 'webinar', '2026-01-01', '2026-01-01', 90, 4000, 60, 'zoom:7');
      UPDATE journal_state SET action_id = 2;
      UPDATE giveaway SET audience = 61;`);
    const before = db.prepare('SELECT * FROM giveaway').get() as object;
    migrate(db, MIGRATIONS.slice(0, 5));
    expect(db.prepare('SELECT * FROM giveaway').get()).toEqual({
      ...before,
      length_minutes: null,
      removed_on: null,
    });
    db.exec(`
      INSERT INTO giveaway_day (giveaway_id, day) VALUES (1, '2026-01-08');
      INSERT INTO giveaway_work (giveaway_id, minutes) VALUES (1, 30);
      INSERT INTO giveaway_link (giveaway_id, address) VALUES (1, 'slides.pdf');
      UPDATE giveaway SET length_minutes = 60;`);
    expect(() => db.exec("INSERT INTO giveaway_day (giveaway_id, day) VALUES (1, '2026-01-08')")).toThrow(
      'UNIQUE',
    );
    // what was changed before knows nothing of the new columns, what is changed after does
    const images = db.prepare(
      "SELECT after ->> '$.length_minutes' FROM change WHERE table_name = 'giveaway'",
    );
    expect(images.pluck().all()).toEqual([null, 60]);
    db.exec('DELETE FROM giveaway_day; DELETE FROM giveaway_work; DELETE FROM giveaway_link');
    const removed = 'SELECT table_name FROM change WHERE after IS NULL ORDER BY id';
    expect(db.prepare(removed).pluck().all()).toEqual(['giveaway_day', 'giveaway_work', 'giveaway_link']);
    db.exec('UPDATE journal_state SET action_id = NULL');
    expect(() => db.exec("UPDATE giveaway SET title = 'x'")).toThrow('NOT NULL');
  },
  '0006-measuring': (db) => {
    const at = MIGRATIONS.findIndex(({ name }) => name === '0006-measuring');
    migrate(db, MIGRATIONS.slice(0, at));
    db.exec(`
      UPDATE journal_state SET action_id = 1;
      INSERT INTO action (id, at, name, kind) VALUES (1, '2026-01-01T00:00:00Z', 'Old rows', 'do');
      INSERT INTO contact (id, name, created_on) VALUES (7, 'Ines', '2026-01-01'), (8, 'Tom', '2026-01-01');
      INSERT INTO giveaway (id, title, kind, starts_on, ends_on) VALUES (1, 'Linen', 'guide', '2026-01-01', '2026-01-01');
      INSERT INTO reading (day, kind, value_milli, scale) VALUES ('2026-01-02', 'review', 4500, 5);`);
    migrate(db, MIGRATIONS.slice(0, at + 1));
    expect(db.prepare('SELECT value_milli, scale, replied FROM reading').raw().all()).toEqual([[4500, 5, 0]]);
    db.exec(`
      INSERT INTO experiment (id, title, giveaway_id, seed, share_micro, outcome_days, drawn_on)
        VALUES (1, 'Guide', 1, 7, 500000, 90, '2026-02-01');
      INSERT INTO experiment_member (experiment_id, contact_id, given) VALUES (1, 7, 1), (1, 8, 0), (1, 7, 0);
      INSERT INTO assumption (version, takes_effect_on, recorded_on, owner_rate_micro, owner_rate_weight_micro,
        owner_spend_cents, assumed_lift_micro) VALUES (1, '2026-01-01', '2026-01-01', 50000, 20000000, 10000, 0);`);
    expect(() => db.exec('UPDATE experiment SET share_micro = 1000000')).toThrow('CHECK');
    expect(() => db.exec('DELETE FROM contact WHERE id = 8')).toThrow('FOREIGN KEY');
    db.exec('DELETE FROM experiment_member; DELETE FROM experiment; DELETE FROM assumption');
    const removed = 'SELECT DISTINCT table_name FROM change WHERE after IS NULL ORDER BY 1';
    expect(db.prepare(removed).pluck().all()).toEqual(['assumption', 'experiment', 'experiment_member']);
  },
  '0007-index-what-is-asked': (db) => {
    migrate(db, MIGRATIONS.slice(0, 6));
    db.exec(`
      INSERT INTO contact (id, name, created_on) VALUES (7, 'Ines', '2026-01-01');
      INSERT INTO purchase (contact_id, day, amount_cents, order_number, source, source_key) VALUES
        (7, '2026-02-01', 1200, 'A-1', 'shop', 'shop:order:a-1'), (NULL, '2026-02-02', 800, 'A-2', 'shop', 'shop:order:a-2');`);
    migrate(db, MIGRATIONS.slice(0, 7));
    const sales = 'SELECT contact_id, sum(amount_cents) FROM purchase WHERE day > ? GROUP BY contact_id';
    expect(db.prepare(sales).raw().all('2026-01-01')).toEqual([
      [null, 800],
      [7, 1200],
    ]);
    const plan = db.prepare(`EXPLAIN QUERY PLAN ${sales}`).all('2026-01-01') as { detail: string }[];
    expect(plan[0]?.detail).toContain('COVERING INDEX purchase_by_contact');
    const going = db.prepare('EXPLAIN QUERY PLAN SELECT 1 FROM response WHERE act_id = ?').all(1);
    expect((going as { detail: string }[])[0]?.detail).toContain('response_by_act');
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
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

/** An act of the version before that was edited into another kind: each entry keeps the kind it was posted for. */
function expectKindsAsPosted(): void {
  const db = new Database(':memory:');
  migrate(db, MIGRATIONS.slice(0, 1));
  db.exec(`
    INSERT INTO action (id, at, name, kind) VALUES
      (1, '2026-01-01T00:00:00Z', 'Logged', 'do'), (2, '2026-01-02T00:00:00Z', 'Changed', 'do');
    INSERT INTO rate_card VALUES (1, 1, '1970-01-01', '2026-01-01', 180, 90, NULL, 250000);
    UPDATE journal_state SET action_id = 1;
    INSERT INTO act (id, kind, day, recorded_on) VALUES (1, 'promotion', '2026-01-01', '2026-01-01');
    INSERT INTO entry (id, act_id, class, day, recorded_on, micropoints, rate_card_version) VALUES
      (1, 1, 'ask', '2026-01-01', '2026-01-01', -2000000, 1);
    UPDATE journal_state SET action_id = 2;
    UPDATE act SET kind = 'introduction';
    UPDATE entry SET voided_on = '2026-01-02';
    INSERT INTO entry (id, act_id, class, day, recorded_on, micropoints, rate_card_version) VALUES
      (2, 1, 'deposit', '2026-01-01', '2026-01-02', 8000000, 1);
    INSERT INTO created_range (action_id, table_name, first_id, last_id) VALUES (1, 'entry', 1, 1), (2, 'entry', 2, 2);
    UPDATE journal_state SET action_id = NULL;`);
  migrate(db, MIGRATIONS.slice(0, 2));
  expect(db.prepare('SELECT kind FROM entry ORDER BY id').pluck().all()).toEqual([
    'promotion',
    'introduction',
  ]);
  const images = "SELECT before ->> '$.kind', after ->> '$.kind' FROM change WHERE table_name = 'entry'";
  expect(db.prepare(images).raw().all()).toEqual([['promotion', 'promotion']]);
  db.close();
}
