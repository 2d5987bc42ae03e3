/** Tables whose rows belong to the owner's history: every change to them is undoable. */
export const JOURNALLED_TABLES = [
  'business',
  'rate_card',
  'rate_card_kind',
  'rate_card_tier',
  'contact',
  'contact_identity',
  'social_profile',
  'contact_tag',
  'stage_change',
  'giveaway',
  'act',
  'act_contact',
  'entry',
  'response',
  'purchase',
  'reading',
];

/** The journal's own tables, empty. */
export const JOURNAL = `
CREATE TABLE action (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo')),
  target_id INTEGER REFERENCES action(id),
  undone_by INTEGER REFERENCES action(id),
  request_id TEXT UNIQUE,
  result TEXT
) STRICT;
CREATE TABLE change (
  id INTEGER PRIMARY KEY,
  action_id INTEGER NOT NULL REFERENCES action(id),
  table_name TEXT NOT NULL,
  row_id INTEGER NOT NULL,
  before TEXT,
  after TEXT
) STRICT;
CREATE INDEX change_by_action ON change(action_id);
CREATE INDEX change_by_row ON change(table_name, row_id, id);
CREATE TABLE created_range (
  id INTEGER PRIMARY KEY,
  action_id INTEGER NOT NULL REFERENCES action(id),
  table_name TEXT NOT NULL,
  first_id INTEGER NOT NULL,
  last_id INTEGER NOT NULL
) STRICT;
CREATE INDEX created_range_by_action ON created_range(action_id);
CREATE TABLE journal_state (id INTEGER PRIMARY KEY CHECK (id = 1), action_id INTEGER) STRICT;
INSERT INTO journal_state (id, action_id) VALUES (1, NULL);
CREATE TABLE journalled_table (name TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO journalled_table (name) VALUES ${JOURNALLED_TABLES.map((t) => `('${t}')`).join(', ')};`;

/** Totals per day of what counts, kept by the database itself so that no path can forget them. */
export const DAY_TOTALS = `
CREATE TABLE day_total (
  audience INTEGER NOT NULL CHECK (audience IN (0, 1)),
  class TEXT NOT NULL,
  day TEXT NOT NULL,
  added_micropoints INTEGER NOT NULL,
  taken_micropoints INTEGER NOT NULL,
  entries INTEGER NOT NULL,
  PRIMARY KEY (day, class, audience)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER entry_counted AFTER INSERT ON entry WHEN NEW.voided_on IS NULL BEGIN
  ${countEntry('NEW', 1)}
END;
CREATE TRIGGER entry_uncounted AFTER DELETE ON entry WHEN OLD.voided_on IS NULL BEGIN
  ${countEntry('OLD', -1)}
END;
CREATE TRIGGER entry_recounted_away AFTER UPDATE ON entry WHEN OLD.voided_on IS NULL BEGIN
  ${countEntry('OLD', -1)}
END;
CREATE TRIGGER entry_recounted AFTER UPDATE ON entry WHEN NEW.voided_on IS NULL BEGIN
  ${countEntry('NEW', 1)}
END;`;

function countEntry(row: 'NEW' | 'OLD', sign: 1 | -1): string {
  return `INSERT INTO day_total (audience, class, day, added_micropoints, taken_micropoints, entries)
  VALUES (${row}.contact_id IS NULL, ${row}.class, ${row}.day,
          ${sign} * max(${row}.micropoints, 0), ${sign} * min(${row}.micropoints, 0), ${sign})
  ON CONFLICT (day, class, audience) DO UPDATE SET
    added_micropoints = added_micropoints + excluded.added_micropoints,
    taken_micropoints = taken_micropoints + excluded.taken_micropoints,
    entries = entries + excluded.entries;`;
}

/**
 * The triggers that record every update and removal of a table's rows. Creations are journalled by id
 * range when an action ends. Outside an action `action_id` is null and the write is refused by the
 * journal's own NOT NULL.
 */
export function journalTriggers(table: string, columns: string[]): string {
  const image = (row: 'OLD' | 'NEW'): string =>
    `json_object(${columns.map((c) => `'${c}', ${row}.${c}`).join(', ')})`;
  const record = (id: string, before: string, after: string): string =>
    `INSERT INTO change (action_id, table_name, row_id, before, after)
     VALUES ((SELECT action_id FROM journal_state), '${table}', ${id}, ${before}, ${after});`;
  return `
CREATE TRIGGER ${table}_journal_update AFTER UPDATE ON ${table} BEGIN
  ${record('OLD.id', image('OLD'), image('NEW'))}
END;
CREATE TRIGGER ${table}_journal_delete AFTER DELETE ON ${table} BEGIN
  ${record('OLD.id', image('OLD'), 'NULL')}
END;`;
}
