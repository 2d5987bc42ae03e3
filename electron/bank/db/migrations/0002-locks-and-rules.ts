/** The tables this step adds to the owner's history: every change to them is undoable. */
export const NEWLY_JOURNALLED = ['month_lock', 'rule'];

/**
 * Months that were closed. `closing_micropoints` is what the next month opens with; the two last ids tell
 * what the book held when it was locked from what came after; `follows` is the lock of the month before,
 * which cannot be taken back alone. The frozen paper is kept beside, apart from the journal: it is written
 * once, and found again by a lock that was undone and done again. `account` is its month account, `named`
 * and `unnamed` are the paper with names shown and hidden, `inputs` is what all were computed from (JSON).
 */
export const LOCKS = `
CREATE TABLE month_lock (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  month TEXT NOT NULL,
  locked_on TEXT NOT NULL,
  unlocked_on TEXT,
  formula_version INTEGER NOT NULL,
  closing_micropoints INTEGER NOT NULL,
  last_entry_id INTEGER NOT NULL,
  last_change_id INTEGER NOT NULL,
  follows INTEGER REFERENCES month_lock(id)
) STRICT;
CREATE UNIQUE INDEX month_lock_standing ON month_lock(month) WHERE unlocked_on IS NULL;
CREATE TABLE frozen_statement (
  lock_id INTEGER PRIMARY KEY,
  account TEXT NOT NULL,
  named TEXT NOT NULL,
  unnamed TEXT NOT NULL,
  inputs TEXT NOT NULL
) STRICT;`;

/** The owner's own rules: in words, with the terms a machine checks (JSON), dated and versioned. */
export const RULES = `
CREATE TABLE rule (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  topic TEXT NOT NULL CHECK (topic IN ('qualified_lead', 'treated_well', 'client', 'windows')),
  version INTEGER NOT NULL,
  takes_effect_on TEXT NOT NULL,
  recorded_on TEXT NOT NULL,
  words TEXT NOT NULL,
  terms TEXT NOT NULL,
  UNIQUE (topic, version)
) STRICT;`;
