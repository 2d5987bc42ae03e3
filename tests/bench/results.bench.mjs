// The figures of giveaways (funnels, leads, costs and credits) of a book of 500 giveaways, 200,000 responses
// and 100,000 purchases, asked of the services themselves in the process that holds the book: the first time
// after opening, when nothing has changed since, and after a change. Reading every row once and summing it
// in the same run tells what the machine and the disk were like.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inProject } from '../../scripts/setup/paths.mjs';
import { loadBuilt } from './bundle.mjs';
import { makeResults } from './make-results.mjs';
import { median } from './measure.mjs';

const LAST_DAY = '2026-11-23';
const ROUNDS = Number(process.env.ROUNDS ?? 15);
const SIZE = { giveaways: 500, responses: 200_000, purchases: 100_000, contacts: 20_000, acts: 30_000 };

const built = await loadBuilt({
  book: inProject('electron/bank/services/book.ts'),
  'book-file': inProject('electron/bank/db/book.ts'),
  context: inProject('electron/bank/services/context.ts'),
  contract: inProject('src/contract/contract.ts'),
  day: inProject('src/domain/day.ts'),
  handlers: inProject('electron/bank/handlers.ts'),
  journal: inProject('electron/bank/db/journal.ts'),
  rng: inProject('src/domain/rng.ts'),
});
const { handlers } = built.handlers;
const { contract } = built.contract;
const folder = mkdtempSync(join(tmpdir(), 'trust-bank-bench-'));

try {
  const path = join(folder, 'results.trustbank');
  fill(path);
  report(coldRounds(path), warmRounds(path));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function fill(path) {
  const book = built['book-file'].createBook(path);
  const context = contextOf(book);
  const hill = { name: 'Hill Farm', currency: 'USD', zone: 'UTC', country: 'US', hourCostCents: null };
  built.book.setUp(context, hill);
  const { dayNumber, dayOfNumber } = built.day;
  const bank = {
    makeRng: built.rng.makeRng,
    transact: built.journal.transact,
    dayNumber,
    dayOfNumber,
  };
  makeResults({ bank, context, size: SIZE, lastDay: LAST_DAY });
  built['book-file'].closeBook(book);
}

function contextOf(book) {
  return built.context.quietContext(book, built.context.clockOf(LAST_DAY));
}

// The same process opens the book anew: nothing is kept, the code is warm but for the first.
function coldRounds(path) {
  return Array.from({ length: ROUNDS }, () =>
    inBook(path, (context) => ({ sum: timed(() => sums(context)), list: timed(() => ask(context)) })),
  );
}

function warmRounds(path) {
  return inBook(path, (context) => {
    const view = ask(context);
    const rounds = Array.from({ length: ROUNDS }, (_, round) => {
      const past = timed(() => ask(context, built.day.addDays(LAST_DAY, -round * 30 - 30)));
      ask(context); // one view is kept
      return { past, same: timed(() => ask(context)), ...changes(context, round) };
    });
    return { rounds, view };
  });
}

function changes(context, round) {
  change(context, 'promotion', round);
  const act = timed(() => ask(context));
  change(context, 'answer_question', round);
  const question = timed(() => ask(context));
  respond(context, round);
  return { act, question, response: timed(() => ask(context)) };
}

function respond(context, round) {
  const { id } = handlers.people.add(context, contract.people.add.input.parse({ name: `New ${round}` }));
  const input = { giveawayId: 500, way: 'registered', day: LAST_DAY, people: [{ contactId: id }] };
  handlers.giveaways.respond(context, contract.giveaways.respond.input.parse(input));
}

function inBook(path, work) {
  const book = built['book-file'].openBook(path);
  try {
    return work(contextOf(book));
  } finally {
    built['book-file'].closeBook(book);
  }
}

function ask(context, asOf = null) {
  return handlers.results.list(context, contract.results.list.input.parse({ asOf }));
}

function change(context, kind, round) {
  const input = { kind, day: LAST_DAY, who: [{ contactId: 1 + ((round * 7919) % SIZE.contacts) }] };
  handlers.acts.log(context, contract.acts.log.input.parse(input));
}

function sums({ book }) {
  const db = book.reader.db;
  db.prepare('SELECT sum(giveaway_id), sum(contact_id), sum(length(day)) FROM response').get();
  db.prepare('SELECT sum(amount_cents), sum(contact_id), sum(length(day)) FROM purchase').get();
}

function timed(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function report(cold, { rounds, view }) {
  const { giveaways, responses, purchases, contacts, acts } = SIZE;
  console.log(
    `The results of ${giveaways} giveaways, ${responses} responses, ${purchases} purchases, ${contacts} contacts and ${acts} answered questions:`,
  );
  const [first, ...later] = cold;
  const lists = later.map(({ list }) => list);
  const sum = median(later.map((one) => one.sum));
  console.log(
    `  after opening: the very first ${first.list.toFixed(0)} ms, then median ${median(lists).toFixed(0)} ms, at best ${Math.min(...lists).toFixed(0)} ms; ${(median(lists) / sum).toFixed(1)} times a sum over the rows (${sum.toFixed(0)} ms)`,
  );
  const names = {
    same: 'nothing changed',
    act: 'after an act of no concern',
    question: 'after an answered question',
    response: 'after a response',
    past: 'of another day',
  };
  for (const [key, name] of Object.entries(names)) {
    console.log(`  ${name}: median ${median(rounds.map((round) => round[key])).toFixed(2)} ms`);
  }
  const { responded, qualified } = view.all;
  console.log(
    `  ${responded} people responded, ${qualified} qualified; data-driven credit ${view.dataDriven.state}`,
  );
}
