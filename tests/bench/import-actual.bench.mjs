// 10,000 sales by `book import`, against Actual's importTransactions. Actual is installed in a folder of its
// own, by this bench; where it cannot be, the bench says so and is left out. Beside them the sqlite3 shell
// making the same rows with the same indexes: what any program can reach. Nobody's start is counted.
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importInto, inFolder } from './book.mjs';
import { median } from './measure.mjs';
import { sales, writeCsv } from './sales.mjs';
import { generically, shellInto } from './shell.mjs';

const ROWS = 10_000;
const BUYERS = 400;
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
  const [path, csv, one, json] = ['a.trustbank', 'sales.csv', 'one.csv', 'sales.json'].map((name) =>
    join(folder, name),
  );
  writeCsv(csv, ROWS, BUYERS);
  writeCsv(one, 1, 1);
  writeFileSync(json, JSON.stringify([...sales(ROWS, BUYERS)].map(transaction)));
  const options = ['--kind', 'purchases', '--date-order', 'ymd'];
  const rounds = [];
  for (let round = 0; round < ROUNDS; round++) {
    const ours = importInto(path, csv, ...options) - importInto(path, one, ...options);
    const shell = shellInto(path, generically(csv)) - shellInto(path, generically(one));
    rounds.push([ours, actualSeconds(json), shell]);
  }
  const times = (which) => median(rounds.map((round) => round[1] / round[which])).toFixed(0);
  const speed = (which) => Math.round(ROWS / median(rounds.map((round) => round[which])));
  console.log(`${ROWS} rows: ${times(0)} times the rows a second of Actual's importTransactions`);
  console.log(`  book import ${speed(0)}, Actual ${speed(1)} rows a second, ${ROUNDS} rounds`);
  console.log(`  the sqlite3 shell ${speed(2)}: ${times(2)} times`);
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
