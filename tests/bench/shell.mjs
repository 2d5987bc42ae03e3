import { removeBook } from './book.mjs';
import { secondsOf } from './measure.mjs';

/** Seconds of the sqlite3 shell making a new file of these tables and filling it. */
export function shellInto(path, fill) {
  removeBook(path);
  return secondsOf('sqlite3', [path], { input: `${tables()}${fill}DROP TABLE raw;\n` });
}

// The same tables, keys and indexes as a book's, filled by set-based SQL: the floor for any program.
function tables() {
  return `PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
CREATE TABLE contact (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, email TEXT, email_key TEXT UNIQUE, created_on TEXT NOT NULL) STRICT;
CREATE INDEX contact_by_name ON contact(name COLLATE NOCASE);
CREATE TABLE purchase (id INTEGER PRIMARY KEY AUTOINCREMENT, contact_id INTEGER REFERENCES contact(id), day TEXT NOT NULL,
  amount_cents INTEGER NOT NULL, order_number TEXT, buyer TEXT NOT NULL, source TEXT NOT NULL, source_key TEXT UNIQUE,
  refund_of INTEGER, note TEXT NOT NULL) STRICT;
CREATE INDEX purchase_by_day ON purchase(day, id);
CREATE INDEX purchase_by_contact ON purchase(contact_id, day, amount_cents);
CREATE INDEX purchase_by_refund ON purchase(refund_of) WHERE refund_of IS NOT NULL;
.mode csv
`;
}

/** Takes the sales of a shop's own CSV into the tables. */
export function generically(csv) {
  return `.import ${csv} raw
BEGIN;
INSERT INTO contact (name, email, email_key, created_on)
  SELECT min("Name"), min("Email"), lower("Email"), '2026-11-23' FROM raw GROUP BY lower("Email");
INSERT INTO purchase (contact_id, day, amount_cents, order_number, buyer, source, source_key, note)
  SELECT c.id, "Date", CAST(round(CAST("Amount" AS REAL) * 100) AS INTEGER), "Order Number", raw."Name", 'generic',
         'generic:' || raw."Order Number", raw."Notes"
  FROM raw JOIN contact c ON c.email_key = lower(raw."Email");
COMMIT;
`;
}
