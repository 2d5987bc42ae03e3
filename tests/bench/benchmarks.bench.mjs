// The benchmarks and the conversion value of a book of 5,000 contacts, 100,000 purchases and 200,000 entries,
// asked of the services themselves as a window asks: the first time after opening, and again. Reading every
// entry and sale once in the same run tells what the machine and the disk were like.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inProject } from '../../scripts/setup/paths.mjs';
import { loadBuilt } from './bundle.mjs';
import { makeLedger } from './make-ledger.mjs';
import { median } from './measure.mjs';

const LAST_DAY = '2026-11-23';
// Of so many days that 24 past month ends can be checked.
const SIZE = { entries: 200_000, contacts: 5_000, purchases: 100_000, days: 925 };
const ROUNDS = Number(process.env.ROUNDS ?? 3);

const built = await loadBuilt({
  benchmarks: inProject('electron/bank/services/measuring/benchmarks.ts'),
  book: inProject('electron/bank/services/book.ts'),
  'book-file': inProject('electron/bank/db/book.ts'),
  card: inProject('src/domain/ledger/rate-card-v1.ts'),
  context: inProject('electron/bank/services/context.ts'),
  day: inProject('src/domain/day.ts'),
  gather: inProject('electron/bank/services/measuring/gather.ts'),
  journal: inProject('electron/bank/db/journal.ts'),
  'measuring-worker': inProject('electron/bank/measuring-worker.ts'),
  people: inProject('electron/bank/services/measuring/benchmark-people.ts'),
  rng: inProject('src/domain/rng.ts'),
  value: inProject('electron/bank/services/measuring/value.ts'),
});
const folder = mkdtempSync(join(tmpdir(), 'trust-bank-bench-'));

try {
  const path = join(folder, 'large.trustbank');
  fill(path);
  const rounds = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await measure(path));
  report(rounds);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

// Opened anew each round, so that nothing is kept from the one before.
async function measure(path) {
  const book = built['book-file'].openBook(path);
  try {
    const context = built.context.quietContext(book, built.context.clockOf(LAST_DAY));
    const { quick, getBenchmarks } = built.benchmarks;
    const { getValue } = built.value;
    const asked = { asOf: null };
    const ofGroup = { ...asked, comparison: 'treatment', group: 'a', offset: 0, limit: 200 };
    const times = { scan: await timed(() => scan(book.reader.db)) };
    times.quick = await timed(() => quick(context, asked));
    times.all = await held(() => getBenchmarks(context, asked));
    times.value = await held(() => getValue(context, asked));
    times.quickWarm = await timed(() => quick(context, asked));
    times.allWarm = await timed(() => getBenchmarks(context, asked));
    times.valueWarm = await timed(() => getValue(context, asked));
    times.people = await timed(() => built.people.benchmarkPeople(context, ofGroup));
    return times;
  } finally {
    built['book-file'].closeBook(book);
  }
}

/** Reads every entry and sale once: what the machine and the disk are like. */
function scan(db) {
  for (const table of ['entry', 'purchase']) {
    let rows = 0;
    for (const _ of db.prepare(`SELECT * FROM ${table} NOT INDEXED`).raw().iterate()) rows++;
    if (rows === 0) throw new Error(`No ${table} was made`);
  }
}

// On the clock, and of the processor: other programs are not its fault.
async function timed(work) {
  const began = performance.now();
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return { clock: performance.now() - began, processor: (user + system) / 1000 };
}

// How long it takes, and the longest that the bank answered nobody meanwhile.
async function held(work) {
  let longest = 0;
  let last = performance.now();
  const tick = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }, 1);
  const took = await timed(work);
  clearInterval(tick);
  return { ...took, longest: Math.max(longest, performance.now() - last) };
}

function fill(path) {
  const book = built['book-file'].createBook(path);
  try {
    const context = built.context.quietContext(book, built.context.clockOf(LAST_DAY));
    const { setUp } = built.book;
    setUp(context, { name: 'Bench', currency: 'USD', zone: 'UTC', country: 'US', hourCostCents: null });
    const bank = {
      ...built.rng,
      ...built.journal,
      ...built.day,
      card: built.card.RATE_CARD_V1,
    };
    makeLedger({ bank, context, ...SIZE, lastDay: LAST_DAY });
  } finally {
    built['book-file'].closeBook(book);
  }
}

function report(rounds) {
  const scanned = median(rounds.map(({ scan: time }) => time.clock));
  console.log(
    `${SIZE.contacts} contacts, ${SIZE.purchases} purchases, ${SIZE.entries} entries; every entry and sale read once: ${scanned.toFixed(0)} ms (medians of ${rounds.length}):`,
  );
  line('The shares alone, cold', rounds, 'quick');
  line('All benchmarks, after them', rounds, 'all');
  line('The value and 24 past month ends', rounds, 'value');
  line('The shares, warm', rounds, 'quickWarm');
  line('All benchmarks, warm', rounds, 'allWarm');
  line('The value, warm', rounds, 'valueWarm');
  line('The first 200 people of a group', rounds, 'people');
}

function line(name, rounds, what) {
  const of = (pick) => median(rounds.map((round) => pick(round[what], round)));
  const digits = (ms) => ms.toFixed(ms < 10 ? 1 : 0);
  const ratio = of(({ processor }, { scan: time }) => processor / time.processor);
  const waited =
    rounds[0][what].longest === undefined
      ? ''
      : `; the bank held up ${digits(of(({ longest }) => longest))} ms at most`;
  console.log(
    `  ${name}: ${digits(of(({ clock }) => clock))} ms, ${digits(of(({ processor }) => processor))} ms of processor, ${ratio.toFixed(2)} times the reading${waited}`,
  );
}
