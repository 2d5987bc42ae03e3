import type { Migration } from './migration';

/**
 * The first book. Money is integer minor units, days are ISO text, points are whole millionths
 * (`micropoints`) so that sums are exact in any order. Every table an owner's action can change has
 * an `id` that is never used twice: the journal refers to rows by it.
 */
export const firstBook: Migration = {
  name: '0001-first-book',
  up(db) {
    db.exec(BUSINESS);
    db.exec(PEOPLE);
    db.exec(GIVING);
    db.exec(LEDGER);
    db.exec(MONEY_AND_REPUTATION);
    db.exec(IMPORTS);
    db.exec(JOURNAL);
    db.exec(JOURNALLED_TABLES.map((table) => journalTriggers(table, columnsOf(db, table))).join('\n'));
    db.exec(DAY_TOTALS);
  },
};

/** Tables whose rows belong to the owner's history: every change to them is undoable. */
const JOURNALLED_TABLES = [
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

const BUSINESS = `
CREATE TABLE business (
  id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id = 1),
  name TEXT NOT NULL,
  currency TEXT NOT NULL CHECK (length(currency) = 3),
  zone TEXT NOT NULL,
  country TEXT,
  hour_cost_cents INTEGER,
  is_sample INTEGER NOT NULL DEFAULT 0,
  created_on TEXT NOT NULL
) STRICT;
CREATE TABLE rate_card (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  version INTEGER NOT NULL UNIQUE,
  takes_effect_on TEXT NOT NULL,
  recorded_on TEXT NOT NULL,
  half_life_deposit INTEGER,
  half_life_ask INTEGER,
  half_life_breach INTEGER,
  audience_micro INTEGER NOT NULL
) STRICT;
CREATE TABLE rate_card_kind (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  version INTEGER NOT NULL REFERENCES rate_card(version),
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  label TEXT NOT NULL,
  class TEXT NOT NULL CHECK (class IN ('deposit', 'ask', 'breach')),
  micropoints INTEGER NOT NULL,
  max_units_per_day INTEGER,
  UNIQUE (version, kind)
) STRICT;
CREATE TABLE rate_card_tier (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  version INTEGER NOT NULL REFERENCES rate_card(version),
  position INTEGER NOT NULL,
  tier TEXT NOT NULL,
  below_micropoints INTEGER,
  UNIQUE (version, tier)
) STRICT;`;

const PEOPLE = `
CREATE TABLE contact (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  company TEXT NOT NULL DEFAULT '',
  email TEXT,
  email_key TEXT UNIQUE,
  phone TEXT,
  phone_e164 TEXT,
  presence TEXT NOT NULL DEFAULT 'unchecked' CHECK (presence IN ('yes', 'no', 'unchecked')),
  presence_checked_on TEXT,
  first_contact_on TEXT,
  notes TEXT NOT NULL DEFAULT '',
  created_on TEXT NOT NULL
) STRICT;
CREATE INDEX contact_by_phone ON contact(phone_e164) WHERE phone_e164 IS NOT NULL;
CREATE INDEX contact_by_name ON contact(name COLLATE NOCASE);
CREATE TABLE contact_identity (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  contact_id INTEGER NOT NULL REFERENCES contact(id),
  source TEXT NOT NULL,
  external_id TEXT NOT NULL,
  UNIQUE (source, external_id)
) STRICT;
CREATE INDEX contact_identity_by_contact ON contact_identity(contact_id);
CREATE TABLE social_profile (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  contact_id INTEGER NOT NULL REFERENCES contact(id),
  platform TEXT NOT NULL,
  handle TEXT NOT NULL,
  url TEXT NOT NULL DEFAULT '',
  profile_key TEXT NOT NULL UNIQUE
) STRICT;
CREATE INDEX social_profile_by_contact ON social_profile(contact_id);
CREATE TABLE contact_tag (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  contact_id INTEGER NOT NULL REFERENCES contact(id),
  tag TEXT NOT NULL,
  UNIQUE (contact_id, tag)
) STRICT;
CREATE TABLE stage_change (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  contact_id INTEGER NOT NULL REFERENCES contact(id),
  stage TEXT NOT NULL CHECK (stage IN ('subscriber', 'lead', 'qualified_lead', 'customer')),
  day TEXT NOT NULL,
  reason TEXT NOT NULL,
  rule_version INTEGER
) STRICT;
CREATE INDEX stage_change_by_contact ON stage_change(contact_id, day, id);`;

const GIVING = `
CREATE TABLE giveaway (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  title TEXT NOT NULL,
  kind TEXT NOT NULL,
  starts_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  channel TEXT NOT NULL DEFAULT '',
  cost_cents INTEGER NOT NULL DEFAULT 0,
  minutes INTEGER NOT NULL DEFAULT 0,
  hour_cost_cents INTEGER,
  audience INTEGER,
  notes TEXT NOT NULL DEFAULT '',
  source_key TEXT UNIQUE
) STRICT;
CREATE TABLE act (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  day TEXT NOT NULL,
  recorded_on TEXT NOT NULL,
  voided_on TEXT,
  kind TEXT NOT NULL,
  channel TEXT NOT NULL DEFAULT '',
  giveaway_id INTEGER REFERENCES giveaway(id),
  units INTEGER NOT NULL DEFAULT 1 CHECK (units > 0),
  reach INTEGER CHECK (reach >= 0),
  minutes INTEGER,
  cost_cents INTEGER,
  note TEXT NOT NULL DEFAULT '',
  source_key TEXT UNIQUE
) STRICT;
CREATE INDEX act_by_day ON act(day, id);
CREATE INDEX act_by_giveaway ON act(giveaway_id) WHERE giveaway_id IS NOT NULL;
CREATE TABLE act_contact (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  act_id INTEGER NOT NULL REFERENCES act(id),
  contact_id INTEGER NOT NULL REFERENCES contact(id),
  UNIQUE (act_id, contact_id)
) STRICT;
CREATE INDEX act_contact_by_contact ON act_contact(contact_id);
CREATE TABLE response (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  giveaway_id INTEGER NOT NULL REFERENCES giveaway(id),
  contact_id INTEGER NOT NULL REFERENCES contact(id),
  kind TEXT NOT NULL CHECK (kind IN ('registered', 'attended', 'downloaded', 'replied')),
  day TEXT NOT NULL,
  minutes INTEGER,
  act_id INTEGER REFERENCES act(id),
  UNIQUE (giveaway_id, contact_id, kind, day)
) STRICT;
CREATE INDEX response_by_contact ON response(contact_id);`;

const LEDGER = `
CREATE TABLE entry (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  act_id INTEGER NOT NULL REFERENCES act(id),
  contact_id INTEGER REFERENCES contact(id),
  class TEXT NOT NULL CHECK (class IN ('deposit', 'ask', 'breach')),
  day TEXT NOT NULL,
  recorded_on TEXT NOT NULL,
  voided_on TEXT,
  micropoints INTEGER NOT NULL,
  rate_card_version INTEGER NOT NULL REFERENCES rate_card(version)
) STRICT;
CREATE INDEX entry_by_day ON entry(day, id);
CREATE INDEX entry_by_contact ON entry(contact_id, day, id);
CREATE INDEX entry_by_act ON entry(act_id);`;

const MONEY_AND_REPUTATION = `
CREATE TABLE purchase (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  contact_id INTEGER REFERENCES contact(id),
  day TEXT NOT NULL,
  amount_cents INTEGER NOT NULL,
  order_number TEXT,
  buyer TEXT NOT NULL DEFAULT '',
  source TEXT NOT NULL,
  source_key TEXT UNIQUE,
  refund_of INTEGER REFERENCES purchase(id),
  note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX purchase_by_day ON purchase(day, id);
CREATE INDEX purchase_by_contact ON purchase(contact_id, day, id);
CREATE INDEX purchase_by_order ON purchase(order_number) WHERE order_number IS NOT NULL;
CREATE INDEX purchase_by_refund ON purchase(refund_of) WHERE refund_of IS NOT NULL;
CREATE TABLE reading (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  day TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('review', 'nps', 'mention', 'referral', 'thanks')),
  value_milli INTEGER,
  scale INTEGER,
  source TEXT NOT NULL DEFAULT '',
  contact_id INTEGER REFERENCES contact(id),
  replied INTEGER NOT NULL DEFAULT 0,
  note TEXT NOT NULL DEFAULT '',
  source_key TEXT UNIQUE
) STRICT;
CREATE INDEX reading_by_day ON reading(day, id);
CREATE INDEX reading_by_contact ON reading(contact_id) WHERE contact_id IS NOT NULL;`;

// What an import was and said; the rows it made are in the journal, so that undo needs nothing from here.
const IMPORTS = `
CREATE TABLE import (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  action_id INTEGER NOT NULL REFERENCES action(id),
  at TEXT NOT NULL,
  title TEXT NOT NULL,
  receipt TEXT NOT NULL
) STRICT;
CREATE TABLE remembered_mapping (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  header_key TEXT NOT NULL UNIQUE,
  mapping TEXT NOT NULL
) STRICT;`;

const JOURNAL = `
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

// Totals per day of what counts, kept by the database itself so that no path can forget them.
const DAY_TOTALS = `
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

function columnsOf(db: Parameters<Migration['up']>[0], table: string): string[] {
  return (db.pragma(`table_info(${table})`) as { name: string }[]).map((column) => column.name);
}

// Creations are journalled by id range when an action ends; these two record everything else. Outside
// an action `action_id` is null and the write is refused by the table's own NOT NULL.
function journalTriggers(table: string, columns: string[]): string {
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
