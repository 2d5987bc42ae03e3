// 200,000 purchase rows by `book import`, against the sqlite3 shell making the same rows with the same
// indexes. Needs the sqlite3 shell on the path.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { compare, secondsOf } from './measure.mjs';

const ROWS = 200_000;
const BUYERS = 4_000;
const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'trust-bank-bench-'));
const csv = join(folder, 'sales.csv');

writeFileSync(csv, salesCsv());
const book = () => join(folder, 'a.trustbank');
const cli = (...args) => ['scripts/book.mjs', ...args, '--book', book()];

const ours = {
  name: 'book import',
  run: () => {
    removeBook();
    secondsOf(process.execPath, cli('init'), { cwd: root });
    return secondsOf(process.execPath, cli('import', csv, '--kind', 'purchases', '--date-order', 'ymd'), {
      cwd: root,
    });
  },
};
const shell = {
  name: 'the sqlite3 shell',
  run: () => {
    removeBook();
    return secondsOf('sqlite3', [book()], { input: shellScript() });
  },
};

try {
  await compare(`${ROWS} purchase rows`, ours, shell, Number(process.env.ROUNDS ?? 3));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function removeBook() {
  for (const end of ['', '-wal', '-shm']) rmSync(book() + end, { force: true });
}

function salesCsv() {
  const lines = ['Date,Order Number,Name,Email,Amount,Currency,Notes'];
  for (let i = 0; i < ROWS; i++) {
    const buyer = (i * 7919) % BUYERS;
    const day = new Date(Date.UTC(2022, 0, 1 + (i % 1700))).toISOString().slice(0, 10);
    const amount = (((i * 37) % 20_000) / 100 + 5).toFixed(2);
    lines.push(`${day},A-${i},Buyer ${buyer},buyer${buyer}@example.com,${amount},USD,"size ${i % 9}, linen"`);
  }
  return `${lines.join('\n')}\n`;
}

// The same tables, keys and indexes as a book's, filled by set-based SQL: the floor for any program.
function shellScript() {
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
.import ${csv} raw
BEGIN;
INSERT INTO contact (name, email, email_key, created_on)
  SELECT min("Name"), min("Email"), lower("Email"), '2026-11-23' FROM raw GROUP BY lower("Email");
INSERT INTO purchase (contact_id, day, amount_cents, order_number, buyer, source, source_key, note)
  SELECT c.id, "Date", CAST(round(CAST("Amount" AS REAL) * 100) AS INTEGER), "Order Number", raw."Name", 'generic',
         'generic:' || raw."Order Number", raw."Notes"
  FROM raw JOIN contact c ON c.email_key = lower(raw."Email");
COMMIT;
DROP TABLE raw;
`;
}
