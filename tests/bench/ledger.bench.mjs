// The screens of a book of 1,000,000 entries and 20,000 contacts, and of one a hundred times smaller, asked
// of the services themselves in the process that holds the book, with an act logged or taken back before
// every question. One frame of a 60 Hz screen is the measure; a look-up by key and a sum over every entry in
// the same run tell what the machine and the disk were like.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inProject } from '../../scripts/setup/paths.mjs';
import { loadBuilt } from './bundle.mjs';
import { makeLedger } from './make-ledger.mjs';
import { median, quantile } from './measure.mjs';

const LAST_DAY = '2026-11-23';
const FRAME = 1000 / 60;
const ROUNDS = Number(process.env.ROUNDS ?? 250);
const SIZES = [
  { entries: 10_000, contacts: 200, purchases: 1_000 },
  { entries: 1_000_000, contacts: 20_000, purchases: 100_000 },
];

const built = await loadBuilt({
  acts: inProject('electron/bank/services/acts.ts'),
  book: inProject('electron/bank/services/book.ts'),
  'book-file': inProject('electron/bank/db/book.ts'),
  card: inProject('src/domain/ledger/rate-card-v1.ts'),
  check: inProject('electron/bank/services/check.ts'),
  context: inProject('electron/bank/services/context.ts'),
  contract: inProject('src/contract/contract.ts'),
  day: inProject('src/domain/day.ts'),
  handlers: inProject('electron/bank/handlers.ts'),
  journal: inProject('electron/bank/db/journal.ts'),
  rng: inProject('src/domain/rng.ts'),
});
const { handlers } = built.handlers;
const folder = mkdtempSync(join(tmpdir(), 'trust-bank-bench-'));

try {
  const small = await measure(SIZES[0]);
  const large = await measure(SIZES[1]);
  report(small, large);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measure(size) {
  const path = join(folder, `${size.entries}.trustbank`);
  const began = performance.now();
  fill(path, size);
  const seconds = (performance.now() - began) / 1000;
  const book = built['book-file'].openBook(path);
  try {
    const context = built.context.quietContext(book, built.context.clockOf(LAST_DAY));
    const asked = questions(context, size.contacts);
    const cold = asked.map(({ ask }) => timed(ask));
    const times = await interleaved(context, asked, size.contacts);
    const references = referencesOf(book.reader.db, size.entries);
    const check = built.check.checkBook(context);
    if (!check.ok) throw new Error(`The book is not well after the bench: ${JSON.stringify(check)}`);
    return { size, seconds, names: asked.map(({ name }) => name), cold, times, references };
  } finally {
    built['book-file'].closeBook(book);
  }
}

function fill(path, size) {
  const book = built['book-file'].createBook(path);
  const context = built.context.quietContext(book, built.context.clockOf(LAST_DAY));
  const hill = { name: 'Hill Farm', currency: 'USD', zone: 'UTC', country: 'US', hourCostCents: null };
  built.book.setUp(context, hill);
  const bank = {
    makeRng: built.rng.makeRng,
    transact: built.journal.transact,
    dayNumber: built.day.dayNumber,
    dayOfNumber: built.day.dayOfNumber,
    card: built.card.RATE_CARD_V1,
  };
  makeLedger({ bank, context, lastDay: LAST_DAY, ...size });
  built['book-file'].closeBook(book);
}

// As the window asks them, with the defaults its contract fills in.
function questions(context, contacts) {
  const { ledger, people } = built.contract.contract;
  let next = 1;
  return [
    ['Today', () => handlers.ledger.today(context, ledger.today.input.parse({}))],
    ['Ledger, first page', () => handlers.ledger.list(context, ledger.list.input.parse({}))],
    [
      'A person',
      () => handlers.people.get(context, people.get.input.parse({ id: (next = after(next, contacts)) })),
    ],
    ['A person’s acts', () => handlers.ledger.list(context, ledger.list.input.parse({ contactId: next }))],
    ['People, first page', () => handlers.people.list(context, people.list.input.parse({}))],
    ['People by balance', () => handlers.people.list(context, people.list.input.parse({ sort: 'balance' }))],
  ].map(([name, ask]) => ({ name, ask }));
}

async function interleaved(context, asked, contacts) {
  const times = { log: [], undo: [], asked: asked.map(() => []) };
  let next = 1;
  for (let round = 0; round < ROUNDS; round++) {
    for (const [at, { ask }] of asked.entries()) {
      next = after(next, contacts);
      if (round % 5 === 4) times.undo.push(await timedTurns(() => handlers.book.undo(context)));
      else times.log.push(timed(() => handlers.acts.log(context, actWith(next, round))));
      times.asked[at].push(timed(ask));
    }
  }
  return times;
}

function actWith(contactId, round) {
  const day = built.day.addDays(LAST_DAY, -(round % 40)); // some are typed in late
  const kind = ['answer_question', 'promotion', 'complaint_open', 'apology_and_fix'][round % 4];
  return built.contract.contract.acts.log.input.parse({ kind, day, who: [{ contactId }], channel: 'phone' });
}

function after(id, contacts) {
  return 1 + ((id * 7919) % contacts);
}

function referencesOf(db, entries) {
  const byKey = db.prepare('SELECT * FROM entry WHERE id = ?');
  const sum = db.prepare('SELECT sum(micropoints) FROM entry NOT INDEXED WHERE voided_on IS NULL');
  let id = 1;
  const lookUps = Array.from({ length: ROUNDS }, () => timed(() => byKey.get((id = after(id, entries)))));
  const sums = Array.from({ length: 5 }, () => timed(() => sum.get()));
  const clockOf = (times) => median(times.map((time) => time.clock));
  return { lookUp: clockOf(lookUps), sum: clockOf(sums) };
}

// By the clock, and by what the processor worked: on a busy machine the rest is waiting for its turn.
async function timedTurns(work) {
  const [start, worked] = [performance.now(), process.cpuUsage()];
  await work();
  return since(start, worked);
}

function timed(work) {
  const [start, worked] = [performance.now(), process.cpuUsage()];
  work();
  return since(start, worked);
}

function since(start, worked) {
  const { user, system } = process.cpuUsage(worked);
  return { clock: performance.now() - start, processor: (user + system) / 1000 };
}

function report(small, large) {
  const { entries, contacts } = large.size;
  console.log(
    `A book of ${entries} entries and ${contacts} contacts, ${ROUNDS} rounds with a write before each:`,
  );
  large.names.forEach((name, at) => line(name, small.times.asked[at], large.times.asked[at], large.cold[at]));
  line('Logging an act', small.times.log, large.times.log);
  line('Undo', small.times.undo, large.times.undo);
  const { lookUp, sum } = large.references;
  console.log(
    `  Of the larger book, a look-up by key ${lookUp.toFixed(3)} ms, a sum over every entry ${sum.toFixed(1)} ms`,
  );
  console.log(
    `  Made in ${small.seconds.toFixed(0)} s and ${large.seconds.toFixed(0)} s, checked after the bench: all is well`,
  );
}

// Growth is told by the processor's work: another program's work would otherwise count for one of the books.
function processorOf(times) {
  return median(times.map((time) => time.processor));
}

function line(name, small, large, cold) {
  const clocks = large.map((time) => time.clock);
  const worst = quantile(clocks, 0.95);
  const worked = quantile(
    large.map((time) => time.processor),
    0.95,
  );
  const growth = processorOf(large) / processorOf(small);
  const first = cold === undefined ? '' : `; the first after opening ${cold.clock.toFixed(0)} ms`;
  console.log(
    `  ${name}: median ${median(clocks).toFixed(1)} ms, 95 % within ${worst.toFixed(1)} ms (${worked.toFixed(1)} ms of processor), ${(worst / FRAME).toFixed(2)} frames; ${growth.toFixed(1)} times the small book${first}`,
  );
}
