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

/** The tables of the first book, in the order in which they refer to each other. */
export const TABLES = [BUSINESS, PEOPLE, GIVING, LEDGER, MONEY_AND_REPUTATION, IMPORTS].join('\n');
