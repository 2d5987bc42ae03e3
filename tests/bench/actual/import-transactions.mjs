// Imports the transactions of a JSON file into a new budget and prints the seconds that took, its own start not counted.
import * as actual from '@actual-app/api';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const transactions = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const dataDir = mkdtempSync(join(tmpdir(), 'trust-bank-bench-actual-'));
const seconds = async (work) => {
  const start = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - start) / 1e9;
};
const log = console.log;
console.log = () => {};
try {
  await actual.init({ dataDir });
  let account = '';
  await actual.runImport('bench', async () => {
    account = await actual.createAccount({ name: 'Shop' }, 0);
  });
  let result = null;
  const took = await seconds(async () => {
    result = await actual.importTransactions(account, transactions);
  });
  if (result.added.length !== transactions.length)
    throw new Error(`${result.added.length} of ${transactions.length} added`);
  log(took);
  await actual.shutdown();
} finally {
  rmSync(dataDir, { recursive: true, force: true });
}
process.exit(0);
