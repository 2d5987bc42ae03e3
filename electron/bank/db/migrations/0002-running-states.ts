/**
 * What every account stands at, kept by the database itself in the action that posts: the incremental
 * rule of measurement, section 1. `account` is a contact's id, or 0 for the audience of people nobody
 * named. `points` are worth what they are on `day`; whoever reads on a later day fades them on.
 * `touched` is the action that changed a row last, so that what is kept in memory is renewed by the row.
 */
export const RUNNING_STATES = `
CREATE TABLE fading_basis (
  class TEXT PRIMARY KEY CHECK (class IN ('deposit', 'ask', 'breach')),
  half_life INTEGER
) STRICT, WITHOUT ROWID;
INSERT INTO fading_basis (class, half_life) VALUES ('deposit', NULL), ('ask', NULL), ('breach', NULL);
CREATE TABLE running_state (
  account INTEGER NOT NULL,
  class TEXT NOT NULL,
  day TEXT NOT NULL,
  points REAL NOT NULL,
  entries INTEGER NOT NULL,
  touched INTEGER NOT NULL,
  PRIMARY KEY (account, class)
) STRICT, WITHOUT ROWID;
CREATE INDEX running_state_by_touch ON running_state(touched);
CREATE INDEX entry_complaint ON entry(contact_id, day, kind)
  WHERE kind IN ('complaint_open', 'apology_and_fix') AND voided_on IS NULL;
CREATE TRIGGER entry_carried AFTER INSERT ON entry WHEN NEW.voided_on IS NULL BEGIN
  ${carry('NEW', 1)}
END;
CREATE TRIGGER entry_uncarried AFTER DELETE ON entry WHEN OLD.voided_on IS NULL BEGIN
  ${carry('OLD', -1)}
END;
CREATE TRIGGER entry_recarried_away AFTER UPDATE ON entry WHEN OLD.voided_on IS NULL BEGIN
  ${carry('OLD', -1)}
END;
CREATE TRIGGER entry_recarried AFTER UPDATE ON entry WHEN NEW.voided_on IS NULL BEGIN
  ${carry('NEW', 1)}
END;`;

// An account whose last entry went stands at exactly nothing, whatever floating-point dust was left.
function carry(row: 'NEW' | 'OLD', sign: 1 | -1): string {
  return `INSERT INTO running_state (account, class, day, points, entries, touched)
  VALUES (coalesce(${row}.contact_id, 0), ${row}.class, ${row}.day, ${sign} * ${row}.micropoints / 1e6, ${sign},
          (SELECT action_id FROM journal_state))
  ON CONFLICT (account, class) DO UPDATE SET
    points = CASE
      WHEN entries + excluded.entries = 0 THEN 0.0
      WHEN excluded.day >= day THEN points * ${left('day', 'excluded.day')} + excluded.points
      ELSE points + excluded.points * ${left('excluded.day', 'day')} END,
    day = max(day, excluded.day),
    entries = entries + excluded.entries,
    touched = excluded.touched;`;
}

/** What is left of a point from one day to a later one. */
function left(from: string, to: string): string {
  return `coalesce(pow(2.0, -(julianday(${to}) - julianday(${from}))
      / (SELECT half_life FROM fading_basis WHERE fading_basis.class = excluded.class)), 1.0)`;
}

/** The states of a book that has postings already, under its newest card. */
export const FIRST_STATES = `
UPDATE fading_basis SET half_life = (
  SELECT CASE fading_basis.class WHEN 'deposit' THEN half_life_deposit WHEN 'ask' THEN half_life_ask
         ELSE half_life_breach END
  FROM rate_card ORDER BY version DESC LIMIT 1);
INSERT INTO running_state (account, class, day, points, entries, touched)
SELECT e.account, e.class, last.day,
       sum(e.micropoints / 1e6 * coalesce(pow(2.0, -(julianday(last.day) - julianday(e.day)) / basis.half_life), 1.0)),
       count(*), 0
FROM (SELECT coalesce(contact_id, 0) AS account, class, day, micropoints FROM entry WHERE voided_on IS NULL) e
JOIN (SELECT coalesce(contact_id, 0) AS account, class, max(day) AS day FROM entry
      WHERE voided_on IS NULL GROUP BY 1, 2) last ON last.account = e.account AND last.class = e.class
JOIN fading_basis basis ON basis.class = e.class
GROUP BY e.account, e.class;`;

/** Totals per day know who changed them last, and how many acts a day has. */
export const DAY_TOTALS_TOUCHED = `
DROP TRIGGER entry_counted;
DROP TRIGGER entry_uncounted;
ALTER TABLE day_total ADD COLUMN touched INTEGER NOT NULL DEFAULT 0;
CREATE INDEX day_total_by_touch ON day_total(touched);
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
END;
CREATE TABLE act_day (day TEXT PRIMARY KEY, acts INTEGER NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO act_day SELECT day, count(*) FROM act WHERE voided_on IS NULL GROUP BY day;
CREATE TRIGGER act_counted AFTER INSERT ON act WHEN NEW.voided_on IS NULL BEGIN
  ${countAct('NEW', 1)}
END;
CREATE TRIGGER act_uncounted AFTER DELETE ON act WHEN OLD.voided_on IS NULL BEGIN
  ${countAct('OLD', -1)}
END;
CREATE TRIGGER act_recounted_away AFTER UPDATE ON act WHEN OLD.voided_on IS NULL BEGIN
  ${countAct('OLD', -1)}
END;
CREATE TRIGGER act_recounted AFTER UPDATE ON act WHEN NEW.voided_on IS NULL BEGIN
  ${countAct('NEW', 1)}
END;`;

function countEntry(row: 'NEW' | 'OLD', sign: 1 | -1): string {
  return `INSERT INTO day_total (audience, class, day, added_micropoints, taken_micropoints, entries, touched)
  VALUES (${row}.contact_id IS NULL, ${row}.class, ${row}.day,
          ${sign} * max(${row}.micropoints, 0), ${sign} * min(${row}.micropoints, 0), ${sign},
          (SELECT action_id FROM journal_state))
  ON CONFLICT (day, class, audience) DO UPDATE SET
    added_micropoints = added_micropoints + excluded.added_micropoints,
    taken_micropoints = taken_micropoints + excluded.taken_micropoints,
    entries = entries + excluded.entries,
    touched = excluded.touched;`;
}

function countAct(row: 'NEW' | 'OLD', sign: 1 | -1): string {
  return `INSERT INTO act_day (day, acts) VALUES (${row}.day, ${sign})
  ON CONFLICT (day) DO UPDATE SET acts = acts + excluded.acts;`;
}

/** Which action changed a table last: whatever is computed from it and kept is then out of date. */
export const TABLE_VERSIONS = `
CREATE TABLE table_version (name TEXT PRIMARY KEY, action_id INTEGER NOT NULL) STRICT, WITHOUT ROWID;`;
