// Sales by `book import`, from a sheet and as Stripe exports them, against the sqlite3 shell making the
// same rows with the same indexes. Needs the sqlite3 shell on the path.
import { join } from 'node:path';
import { importInto, inFolder, peakOfImport, removeBook } from './book.mjs';
import { compare, secondsOf } from './measure.mjs';
import { writeCsv, writeStripe } from './sales.mjs';

const ROWS = 200_000;
const MOST_ROWS = 1_000_000;
const ROUNDS = Number(process.env.ROUNDS ?? 3);

await inFolder(async (folder) => {
  const path = join(folder, 'a.trustbank');
  const [csv, stripe, large] = ['sales.csv', 'stripe.csv', 'large.csv'].map((name) => join(folder, name));
  writeCsv(csv, ROWS, 4000);
  writeStripe(stripe, ROWS, 4000);
  const generic = [csv, '--kind', 'purchases', '--date-order', 'ymd'];
  await compare(`${ROWS} rows of a sheet`, ours(path, generic), shell(path, generically(csv)), ROUNDS);
  await compare(`${ROWS} rows of Stripe`, ours(path, [stripe]), shell(path, asStripe(stripe)), ROUNDS);
  console.log(`Peak memory: ${peakOfImport(folder, path, ...generic)} MB for ${ROWS} rows of a sheet,`);
  console.log(`  ${peakOfImport(folder, path, stripe)} MB for as many of Stripe,`);
  writeCsv(large, MOST_ROWS, 20_000);
  console.log(`  ${peakOfImport(folder, path, large, ...generic.slice(1))} MB for ${MOST_ROWS} of a sheet.`);
});

function ours(path, args) {
  return { name: 'book import', run: () => importInto(path, ...args) };
}

function shell(path, fill) {
  return {
    name: 'the sqlite3 shell',
    run: () => {
      removeBook(path);
      return secondsOf('sqlite3', [path], { input: `${tables()}${fill}DROP TABLE raw;\n` });
    },
  };
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
CREATE INDEX purchase_by_contact ON purchase(contact_id, day, id);
CREATE INDEX purchase_by_order ON purchase(order_number) WHERE order_number IS NOT NULL;
CREATE INDEX purchase_by_refund ON purchase(refund_of) WHERE refund_of IS NOT NULL;
.mode csv
`;
}

function generically(csv) {
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

function asStripe(csv) {
  return `.import ${csv} raw
BEGIN;
INSERT INTO contact (name, email, email_key, created_on)
  SELECT min("Customer Description"), min("Customer Email"), lower("Customer Email"), '2026-11-23'
  FROM raw WHERE "Status" = 'Paid' GROUP BY lower("Customer Email");
INSERT INTO purchase (contact_id, day, amount_cents, order_number, buyer, source, source_key, note)
  SELECT c.id, substr("Created date (UTC)", 1, 10), CAST(round(CAST("Amount" AS REAL) * 100) AS INTEGER), raw."id", '',
         'stripe-payments', 'stripe-payments:order:' || lower(raw."id"), raw."Description"
  FROM raw JOIN contact c ON c.email_key = lower(raw."Customer Email") WHERE raw."Status" = 'Paid';
COMMIT;
`;
}
