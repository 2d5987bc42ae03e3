import { array, assert, asyncProperty, constant, constantFrom, integer, oneof, record } from 'fast-check';
import { expect, test } from 'vitest';
import { actSchema } from '../../../../../src/contract/acts';
import { contactSchema, peopleOperations } from '../../../../../src/contract/people';
import { silentBuyers, whomToCareFor } from '../../../../../src/domain/care';
import { type Day, addDays, day } from '../../../../../src/domain/day';
import { balanceOn, dailyCurve, knownOn } from '../../../../../src/domain/ledger/balance';
import { fadingOf } from '../../../../../src/domain/ledger/fading';
import { type HalfLives, cardInForce } from '../../../../../src/domain/ledger/rate-card';
import { closeBook, openBook } from '../../../../../electron/bank/db/book';
import { openComplaints } from '../../../../../electron/bank/db/people-list';
import { insertPurchase, purchaseDaysOfRegulars } from '../../../../../electron/bank/db/purchases';
import { cents } from '../../../../../src/domain/money';
import { insertRateCard, listRateCards } from '../../../../../electron/bank/db/rate-cards';
import { basisOf } from '../../../../../electron/bank/db/running-states';
import { editAct, getAct, logAct, removeActs } from '../../../../../electron/bank/services/acts';
import { accountOn } from '../../../../../electron/bank/services/balances';
import { checkBook } from '../../../../../electron/bank/services/check';
import { type Context, change, todayOf } from '../../../../../electron/bank/services/context';
import { listContacts } from '../../../../../electron/bank/services/people';
import { addPerson, getPerson } from '../../../../../electron/bank/services/person';
import { today } from '../../../../../electron/bank/services/today';
import { redo, undo } from '../../../../../electron/bank/services/undo';
import { tempFolder } from '../../../../helpers/temp-folder';
import { makeTestBook, onDay } from '../../../../helpers/test-book';

const folder = tempFolder();
const TODAY = day('2026-11-23');
const CARDS: readonly HalfLives[] = [
  { deposit: 30, ask: 30, breach: null },
  { deposit: null, ask: null, breach: null },
  { deposit: 1, ask: 1, breach: 2 }, // too short to see what was 90 days ago in what is now
];
const KINDS = ['answer_question', 'promotion', 'complaint_open', 'apology_and_fix'];

const steps = array(
  oneof(
    {
      weight: 5,
      arbitrary: record({
        do: constant('log' as const),
        kind: constantFrom(...KINDS),
        day: constantFrom('2025-12-31', '2026-08-24', '2026-08-25', '2026-08-26', '2026-11-23', '2026-12-24'),
        who: integer({ min: 0, max: 4 }),
        reach: constantFrom(null, 7),
      }),
    },
    record({ do: constantFrom('edit' as const, 'remove' as const), nth: integer({ min: 0, max: 9 }) }),
    record({ do: constantFrom('undo' as const, 'redo' as const, 'add' as const) }),
    record({ do: constant('card' as const), lives: constantFrom(...CARDS), in: constantFrom(-50, 0, 2) }),
    record({ do: constant('days pass' as const), days: constantFrom(1, 40) }),
  ),
  { minLength: 1, maxLength: 14 },
);
type Step = typeof steps extends { generate: (...args: never[]) => { value: (infer S)[] } } ? S : never;

test('what is kept in memory and in the book is what the entries come to, whatever was done', async () => {
  await assert(
    asyncProperty(steps, async (list) => {
      let context = makeTestBook(folder.path, TODAY);
      const elsewhere = openBook(context.book.path);
      try {
        for (const [at, step] of list.entries()) {
          if (step.do === 'days pass') context = onDay(context, addDays(todayOf(context), step.days));
          // Every other step is taken by another program that has the same book open.
          await take(at % 2 === 0 ? context : { ...context, book: elsewhere }, step, at);
          expectTrueFigures(context);
        }
        expect(checkBook(context)).toMatchObject({ ok: true, ledger: { mismatches: 0 } });
      } finally {
        closeBook(elsewhere);
        closeBook(context.book);
      }
    }),
    { numRuns: 30 },
  );
}, 120_000);

async function take(context: Context, step: Step, at: number): Promise<void> {
  const { db } = context.book.reader;
  const acts = db.prepare<[], number>('SELECT id FROM act WHERE voided_on IS NULL ORDER BY id').pluck().all();
  switch (step.do) {
    case 'log': {
      const ids = db.prepare<[], number>('SELECT id FROM contact ORDER BY id').pluck().all();
      const known = ids.slice(0, step.who).map((contactId) => ({ contactId }));
      const who = step.who === 4 ? [...known, { newName: `Guest ${at}` }] : known;
      const logged = logAct(
        context,
        actSchema.parse({ kind: step.kind, day: step.day, who, reach: step.reach }),
      );
      expect(logged.balance).toBeCloseTo(plainBalance(context, null, todayOf(context)), 6);
      return;
    }
    case 'edit':
    case 'remove': {
      const id = acts[step.nth % Math.max(1, acts.length)];
      if (id === undefined) return;
      if (step.do === 'remove') return void removeActs(context, { ids: [id] });
      const { contacts } = getAct(context, { id });
      const who = contacts.slice(1).map((contact) => ({ contactId: contact.id }));
      editAct(context, { ...actSchema.parse({ kind: 'hands_on_help', day: '2026-09-01', who }), id });
      return;
    }
    case 'add':
      return void addPerson(context, contactSchema.parse({ name: `Person ${at}` }));
    case 'undo':
      return void (await undo(context));
    case 'redo':
      return void (await redo(context));
    case 'card':
      return addCard(context, step.lives, addDays(todayOf(context), step.in));
    case 'days pass':
      return;
    default:
      throw new Error('Unknown step');
  }
}

function addCard(context: Context, halfLifeDays: HalfLives, takesEffectOn: Day): void {
  const newest = listRateCards(context.book.reader).at(-1);
  if (!newest) throw new Error('A book has a card');
  change(context, 'Changed the rate card', (handle) =>
    insertRateCard(handle, { ...newest, version: newest.version + 1, takesEffectOn, halfLifeDays }),
  );
  expect(basisOf(context.book.reader)).toEqual(livesOn(context, todayOf(context)));
}

type Entry = {
  readonly contactId: number | null;
  readonly class: 'deposit' | 'ask' | 'breach';
  readonly day: Day;
  readonly recordedOn: Day;
  readonly voidedOn: Day | null;
  readonly points: number;
};

function entriesOf(context: Context, contactId: number | null): Entry[] {
  const rows = context.book.reader.db
    .prepare<[], Entry>(
      `SELECT contact_id AS contactId, class, day, recorded_on AS recordedOn, voided_on AS voidedOn,
              micropoints / 1e6 AS points FROM entry`,
    )
    .all();
  return contactId === null ? rows : rows.filter((row) => row.contactId === contactId);
}

function livesOn(context: Context, on: Day): HalfLives {
  return cardInForce(listRateCards(context.book.reader), on).halfLifeDays;
}

function counting(context: Context, contactId: number | null): Entry[] {
  return entriesOf(context, contactId).filter((entry) => entry.voidedOn === null);
}

function plainBalance(context: Context, contactId: number | null, on: Day): number {
  return balanceOn(counting(context, contactId), on, livesOn(context, on)).total;
}

function expectTrueFigures(context: Context): void {
  const { reader } = context.book;
  const asOf = todayOf(context);
  const cards = listRateCards(reader);
  const view = today(context);
  expect(view.balance.total).toBeCloseTo(plainBalance(context, null, asOf), 6);
  expect(view.named + view.audience).toBeCloseTo(view.balance.total, 6);
  const plain = dailyCurve(counting(context, null), view.curve[0]?.day ?? asOf, asOf, fadingOf(cards));
  expect(view.curve.map((point) => point.day)).toEqual(plain.map((point) => point.day));
  view.curve.forEach((point, at) => expect(point.balance).toBeCloseTo(plain[at]?.balance ?? NaN, 6));
  const { rows } = listContacts(context, peopleOperations.list.input.parse({}));
  const count = reader.db.prepare<[], number>('SELECT count(*) FROM contact').pluck().get();
  expect([view.contacts, rows.length]).toEqual([count, count]);
  for (const row of rows) {
    expect(row.balance).toBeCloseTo(plainBalance(context, row.id, asOf), 6);
    const days = counting(context, row.id).map((entry) => entry.day);
    expect(row.lastActOn).toBe(
      days
        .filter((on) => on <= asOf)
        .sort()
        .at(-1) ?? null,
    );
  }
  expect(view.care.map(({ contactId, why }) => [contactId, why.type])).toEqual(plainCare(context, asOf));
}

function plainCare(context: Context, asOf: Day): [number, string][] {
  const { reader } = context.book;
  const lives = livesOn(context, asOf);
  const ids = reader.db.prepare<[], number>('SELECT id FROM contact').pluck().all();
  const on = (contactId: number, at: Day): number => balanceOn(counting(context, contactId), at, lives).total;
  const inputs = {
    asOf,
    complaints: openComplaints(reader, asOf),
    silent: silentBuyers(purchaseDaysOfRegulars(reader, asOf), asOf),
    balances: ids.map((contactId) => {
      return { contactId, before: on(contactId, addDays(asOf, -90)), now: on(contactId, asOf) };
    }),
  };
  return whomToCareFor(inputs, 4).map(({ contactId, why }) => [contactId, why.type]);
}

test('a card that comes into force by itself rules the figures before anything else is done', () => {
  let context = makeTestBook(folder.path, TODAY);
  const { contactIds } = logAct(
    context,
    actSchema.parse({ kind: 'introduction', day: '2026-09-01', who: [{ newName: 'Ann' }] }),
  );
  const who = contactIds.map((contactId) => ({ contactId }));
  logAct(context, actSchema.parse({ kind: 'hands_on_help', day: TODAY, who }));
  addCard(context, { deposit: 30, ask: 30, breach: 30 }, addDays(TODAY, 2));
  context = onDay(context, addDays(TODAY, 2));
  expectTrueFigures(context);
  expect(basisOf(context.book.reader).deposit).toBe(180);
  expect(checkBook(context).ok).toBe(true);
  logAct(context, actSchema.parse({ kind: 'answer_question', day: TODAY, who }));
  expect(basisOf(context.book.reader).deposit).toBe(30);
  expectTrueFigures(context);
  closeBook(context.book);
});

test.each([1, 8, 9, 180])('how far a balance fell is told when points halve in %i days', (deposit) => {
  const context = makeTestBook(folder.path, TODAY);
  addCard(context, { deposit, ask: null, breach: null }, TODAY);
  const before = addDays(TODAY, -90);
  const log = (kind: string, on: Day, who: object[]): number =>
    logAct(context, actSchema.parse({ kind, day: on, who, units: 2 })).contactIds[0] ?? 0;
  const contactId = log('hands_on_help', before, [{ newName: 'Ann' }]);
  log('promise_kept', addDays(TODAY, -20), [{ contactId }]);
  log('broken_promise', TODAY, [{ contactId }]);
  const fresh = openBook(context.book.path);
  for (const book of [context.book, fresh]) {
    const [care] = today({ ...context, book }).care;
    expect(care).toMatchObject({ contactId, why: { type: 'falling' } });
    if (care?.why.type === 'falling') expect(care.why.from).toBeCloseTo(16, 6);
  }
  closeBook(fresh);
  closeBook(context.book);
});

test('a past day is shown as known now, or as it was known then', () => {
  const monday = day('2026-11-02');
  let context = makeTestBook(folder.path, monday);
  const ann = [{ newName: 'Ann' }];
  const { actId, contactIds } = logAct(
    context,
    actSchema.parse({ kind: 'introduction', day: monday, who: ann }),
  );
  const [id = 0] = contactIds;
  context = onDay(context, TODAY);
  removeActs(context, { ids: [actId] });
  logAct(
    context,
    actSchema.parse({ kind: 'hands_on_help', day: monday, who: [{ contactId: id }, { newName: 'Bo' }] }),
  );
  for (const knownThen of [false, true]) {
    const asked = { asOf: monday, knownThen };
    const entries = knownThen ? knownOn(entriesOf(context, null), monday) : counting(context, null);
    const expected = balanceOn(entries, monday, livesOn(context, monday)).total;
    const view = today(context, asked);
    expect(view.balance.total).toBeCloseTo(expected, 9);
    expect(view).toMatchObject({ asOf: monday, entries: knownThen ? 1 : 2, contacts: knownThen ? 1 : 2 });
    expect(view.lines).toMatchObject([{ kind: knownThen ? 'introduction' : 'hands_on_help' }]);
    expect(accountOn(context.book.reader, monday, id, knownThen ? monday : null).balance.total).toBe(8);
    expect(getPerson(context, { id, ...asked }).account).toMatchObject({
      asOf: monday,
      balance: { total: 8 },
    });
    const page = listContacts(context, peopleOperations.list.input.parse(asked));
    expect(page.rows.map((row) => row.name)).toEqual(knownThen ? ['Ann'] : ['Ann', 'Bo']);
    expect(page.rows[0]?.balance).toBeCloseTo(8, 9);
  }
  closeBook(context.book);
});

test('somebody met before a past day, as a sale recorded since shows, is among the people of it', async () => {
  const context = makeTestBook(folder.path, TODAY);
  const { id } = addPerson(context, contactSchema.parse({ name: 'Ann' }));
  const asked = peopleOperations.list.input.parse({ asOf: day('2026-11-02') });
  expect(listContacts(context, asked).total).toBe(0);
  const sale = { contactId: id, day: day('2026-11-01'), amount: cents(500), orderNumber: null, buyer: '' };
  change(context, 'Recorded a sale', (handle) =>
    insertPurchase(handle, { ...sale, source: 'generic', sourceKey: null, refundOf: null, note: '' }),
  );
  expect(listContacts(context, asked).rows).toMatchObject([{ name: 'Ann', spentCents: 500 }]);
  await undo(context);
  expect(listContacts(context, asked).total).toBe(0);
  closeBook(context.book);
});

test('a past balance is renewed though all states are made anew in the same action', () => {
  let context = makeTestBook(folder.path, day('2026-11-01'));
  const { actId } = logAct(
    context,
    actSchema.parse({ kind: 'introduction', day: '2026-11-01', who: [{ newName: 'Ann' }] }),
  );
  addCard(context, { deposit: 30, ask: 30, breach: 30 }, TODAY);
  context = onDay(context, TODAY);
  const asked = peopleOperations.list.input.parse({ asOf: day('2026-11-02') });
  expect(listContacts(context, asked).rows[0]?.balance).toBeGreaterThan(7);
  removeActs(context, { ids: [actId] });
  expect(listContacts(context, asked).rows).not.toContainEqual(expect.objectContaining({ tier: 'warm' }));
  closeBook(context.book);
});
