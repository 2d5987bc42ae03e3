// Sales by `book import`, from a sheet and as Stripe exports them, against the sqlite3 shell making the
// same rows with the same indexes. Needs the sqlite3 shell on the path.
import { join } from 'node:path';
import { importInto, inFolder, peakOfImport } from './book.mjs';
import { compare } from './measure.mjs';
import { writeCsv, writeStripe } from './sales.mjs';
import { generically, shellInto } from './shell.mjs';

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
  return { name: 'the sqlite3 shell', run: () => shellInto(path, fill) };
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
