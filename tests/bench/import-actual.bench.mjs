// 10,000 and 200,000 sales by `book import`, against 10,000 by Actual's importTransactions. Actual is installed
// in a folder of its own, by this bench; where it cannot be, the bench says so and is left out. Beside them the
// sqlite3 shell making the same rows with the same indexes: what any program can reach. Nobody's start is counted.
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importInto, inFolder } from './book.mjs';
import { median } from './measure.mjs';
import { sales, writeCsv } from './sales.mjs';
import { generically, shellInto } from './shell.mjs';

const ROWS = 10_000;
const MANY = 200_000;
const BUYERS = 400;
const ACTUAL = `${ROWS} rows by Actual's importTransactions`;
const ROUNDS = Number(process.env.ROUNDS ?? 3);
const folderOfActual = join(import.meta.dirname, 'actual');

if (isInstalled()) await inFolder(measure);
else console.log('Actual could not be installed here, so the comparison with it is left out.');

function isInstalled() {
  const binary = join(folderOfActual, 'node_modules/better-sqlite3/build/Release/better_sqlite3.node');
  if (!existsSync(binary)) {
    spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folderOfActual });
    spawnSync('npm', ['rebuild', 'better-sqlite3'], { cwd: folderOfActual });
  }
  return existsSync(binary);
}

async function measure(folder) {
  const [path, csv, many, one, json] = ['a.trustbank', 'sales.csv', 'many.csv', 'one.csv', 'sales.json'].map(
    (name) => join(folder, name),
  );
  writeCsv(csv, ROWS, BUYERS);
  writeCsv(many, MANY, BUYERS * 10);
  writeCsv(one, 1, 1);
  writeFileSync(json, JSON.stringify([...sales(ROWS, BUYERS)].map(transaction)));
  const options = ['--kind', 'purchases', '--date-order', 'ymd'];
  const ours = (file) => importInto(path, file, ...options);
  const shell = (file) => shellInto(path, generically(file));
  const speeds = [];
  for (let round = 0; round < ROUNDS; round++) {
    const [start, shellStart] = [ours(one), shell(one)];
    speeds.push({
      [`${ROWS} rows by book import`]: ROWS / (ours(csv) - start),
      [`${MANY} rows by book import`]: MANY / (ours(many) - start),
      [`${ROWS} rows by the sqlite3 shell`]: ROWS / (shell(csv) - shellStart),
      [`${MANY} rows by the sqlite3 shell`]: MANY / (shell(many) - shellStart),
      [ACTUAL]: ROWS / actualSeconds(json),
    });
  }
  for (const name of Object.keys(speeds[0])) report(name, speeds);
}

function report(name, speeds) {
  const speed = Math.round(median(speeds.map((round) => round[name])));
  const times = median(speeds.map((round) => round[name] / round[ACTUAL]));
  console.log(`${name}: ${speed} a second, ${times.toFixed(0)} times Actual (${speeds.length} rounds)`);
}

function transaction({ day, order, name, cents, note }) {
  return { date: day, amount: cents, payee_name: name, imported_id: order, notes: note };
}

function actualSeconds(json) {
  const run = spawnSync(process.execPath, ['import-transactions.mjs', json], {
    cwd: folderOfActual,
    encoding: 'utf8',
  });
  const seconds = Number(run.stdout.trim().split('\n').at(-1));
  if (run.status !== 0 || !(seconds > 0)) throw new Error(`Actual failed: ${run.stderr}`);
  return seconds;
}
