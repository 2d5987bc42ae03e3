import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { insertLock } from '../../../../electron/bank/db/month-locks';
import { editAct, logAct, removeActs } from '../../../../electron/bank/services/acts';
import { type Context, change } from '../../../../electron/bank/services/context';
import { listLedger, totalsOf } from '../../../../electron/bank/services/ledger';
import type { LinesAsked } from '../../../../electron/bank/services/ledger-question';
import { lockMonth as lockForGood } from '../../../../electron/bank/services/month-close';
import { getStatement } from '../../../../electron/bank/services/statements';
import { bringBack, editMany } from '../../../../electron/bank/services/many-acts';
import { undo } from '../../../../electron/bank/services/undo';
import { actSchema } from '../../../../src/contract/acts';
import type { LedgerLine } from '../../../../src/contract/ledger';
import { type Day, addDays, day } from '../../../../src/domain/day';
import { balanceOn } from '../../../../src/domain/ledger/balance';
import { month as monthIn } from '../../../../src/domain/month';
import { isLate } from '../../../../src/domain/ledger/late';
import { tempFolder } from '../../../helpers/temp-folder';
import { close, everything, makeTestBook, onDay } from '../../../helpers/test-book';

const folder = tempFolder();
let context: Context;
beforeEach(() => {
  context = makeTestBook(folder.path);
});
afterEach(() => close(context));

const HALF_LIVES = { deposit: 180, ask: 90, breach: 365 };
const KINDS = ['answer_question', 'introduction', 'review_ask', 'broken_promise'] as const;
const CHANNELS = ['email', 'instagram', ''] as const;
const PEOPLE = ['Ines Roque', 'Tom Adeyemi', 'Maria Lopez'];
const START = day('2026-08-20');

type Step =
  | {
      do: 'log';
      kind: number;
      back: number;
      channel: number;
      who: number[];
      units: number;
      reach: number | null;
    }
  | { do: 'edit'; which: number; kind: number; back: number; who: number[] }
  | { do: 'many'; which: number[]; kind: number; back: number }
  | { do: 'remove' | 'bring-back'; which: number[] }
  | { do: 'lock' }
  | { do: 'wait'; days: number };

const index = fc.nat({ max: 30 });
const who = fc.uniqueArray(fc.nat({ max: 2 }), { maxLength: 3 });
const back = fc.nat({ max: 60 });
const kind = fc.nat({ max: 3 });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('log' as const),
      kind,
      back,
      channel: fc.nat({ max: 2 }),
      who,
      units: fc.integer({ min: 1, max: 4 }),
      reach: fc.option(fc.nat({ max: 50 }), { nil: null }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('edit' as const), which: index, kind, back, who }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('many' as const),
      which: fc.array(index, { minLength: 1, maxLength: 4 }),
      kind,
      back,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constantFrom('remove' as const, 'bring-back' as const),
      which: fc.array(index, { minLength: 1, maxLength: 3 }),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ do: 'lock' as const }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('wait' as const), days: fc.integer({ min: 1, max: 20 }) }),
  },
);

type Played = { readonly last: Day; readonly known: { readonly on: Day; readonly lines: LedgerLine[] }[] };

/** Plays a history, and keeps what the list said at the end of every day something happened on. */
function play(steps: readonly Step[]): Played {
  let today = START;
  const known: Played['known'] = [];
  const contacts = logAct(onDay(context, today), {
    ...actSchema.parse({ kind: 'soft_ask', day: today, who: PEOPLE.map((newName) => ({ newName })) }),
  }).contactIds;
  const whoOf = (places: number[]) => places.map((at) => ({ contactId: contacts[at] ?? 0 }));
  for (const one of steps) {
    const now = onDay(context, today);
    const standing = listLedger(now, ALL).lines.map((line) => line.actId);
    const pick = (from: number[], places: number[]): number[] => [
      ...new Set(places.map((at) => from[at % Math.max(1, from.length)] ?? 0).filter((id) => id > 0)),
    ];
    if (one.do === 'wait') {
      known.push({ on: today, lines: allLines({}) });
      today = addDays(today, one.days);
    } else if (one.do === 'log') {
      const { kind: k, back: b, channel, who: w, units, reach } = one;
      const input = {
        kind: KINDS[k],
        day: addDays(today, -b),
        channel: CHANNELS[channel],
        who: whoOf(w),
        units,
        reach,
      };
      logAct(now, actSchema.parse({ ...input, note: `note ${k}${b}` }));
    } else if (one.do === 'edit') {
      const [id] = pick(standing, [one.which]);
      const input = { kind: KINDS[one.kind], day: addDays(today, -one.back), who: whoOf(one.who) };
      if (id !== undefined) editAct(now, { ...actSchema.parse(input), id });
    } else if (one.do === 'many') {
      const ids = pick(standing, one.which);
      if (ids.length > 0)
        editMany(now, { ids, change: { kind: KINDS[one.kind], day: addDays(today, -one.back) } });
    } else if (one.do === 'lock') {
      lockMonth(now);
    } else {
      const removed = listLedger(now, { ...ALL, standing: 'voided' }).lines.map((line) => line.actId);
      const ids = pick(one.do === 'remove' ? standing : removed, one.which);
      if (ids.length > 0) (one.do === 'remove' ? removeActs : bringBack)(now, { ids });
    }
  }
  known.push({ on: today, lines: allLines({}) });
  return { last: today, known };
}

const LOCKABLE = ['2026-06', '2026-07', '2026-08', '2026-09'] as const;
function lockMonth(now: Context): void {
  const today = now.clock.today('UTC');
  const next = LOCKABLE.find(
    (month) =>
      `${month}-31` < today &&
      !context.book.reader.db.prepare('SELECT 1 FROM month_lock WHERE month = ?').get(month),
  );
  if (next === undefined) return;
  change(now, `Locked ${next}`, (handle) =>
    insertLock(handle, { month: next as never, formulaVersion: 1, closing: 0, follows: null }),
  );
}

const ALL = { offset: 0, limit: 500 } as const;
const allLines = (asked: LinesAsked): LedgerLine[] => [...listLedger(context, { ...ALL, ...asked }).lines];

/** The balance after a line, from the postings themselves. */
function balanceAfter(line: LedgerLine, contactId: number | null): number {
  const rows = context.book.reader.db
    .prepare<
      [],
      { act_id: number; contact_id: number | null; class: 'deposit'; day: Day; micropoints: number }
    >('SELECT * FROM entry WHERE voided_on IS NULL')
    .all()
    .filter((row) => contactId === null || row.contact_id === contactId)
    .filter((row) => row.day < line.day || (row.day === line.day && row.act_id <= line.actId))
    .map((row) => ({ class: row.class, day: row.day, points: row.micropoints / 1e6 }));
  return balanceOn(rows, line.day, HALF_LIVES).total;
}

const asked: fc.Arbitrary<LinesAsked> = fc.record(
  {
    from: fc.nat({ max: 120 }).map((n) => addDays(day('2026-07-01'), n)),
    to: fc.nat({ max: 120 }).map((n) => addDays(day('2026-07-01'), n)),
    asOf: fc.nat({ max: 120 }).map((n) => addDays(day('2026-07-01'), n)),
    kinds: fc.uniqueArray(fc.constantFrom(...KINDS), { maxLength: 2 }),
    channel: fc.constantFrom('email', 'instagram'),
    contactId: fc.constantFrom(1, 2, 3),
    direction: fc.constantFrom('deposit', 'withdrawal'),
    leastPoints: fc.constantFrom(0, 4, 8),
    mostPoints: fc.constantFrom(5, 15),
    late: fc.boolean(),
    corrections: fc.boolean(),
    standing: fc.constantFrom('counts', 'voided', 'all'),
    text: fc.constantFrom('email', 'note 1', 'ines', 'introd', '%'),
  },
  { requiredKeys: [] },
);

/** The same question, answered by looking at every line. */
function fits(line: LedgerLine, question: LinesAsked, names: Map<number, number[]>): boolean {
  const { from, to, asOf, kinds = [], channel, direction, leastPoints, mostPoints, text = '' } = question;
  const words = [line.note, line.channel, line.label, ...line.who.map((one) => one.name)];
  return [
    !from || line.day >= from,
    !to || line.day <= to,
    !asOf || line.day <= asOf,
    kinds.length === 0 || kinds.includes(line.kind),
    !channel || line.channel === channel,
    !direction || (line.class === 'deposit') === (direction === 'deposit'),
    leastPoints === undefined || leastPoints === null || Math.abs(line.points) >= leastPoints - 1e-9,
    mostPoints === undefined || mostPoints === null || Math.abs(line.points) <= mostPoints + 1e-9,
    !question.late || isLate(line),
    !question.corrections || line.correction,
    !question.contactId || names.get(line.actId)?.includes(question.contactId) === true,
    words.some((word) => word.toLowerCase().includes(text.toLowerCase())),
  ].every(Boolean);
}

function namesByAct(): Map<number, number[]> {
  const rows = context.book.reader.db
    .prepare<[], { act_id: number; contact_id: number }>('SELECT act_id, contact_id FROM act_contact')
    .all();
  const byAct = new Map<number, number[]>();
  for (const { act_id, contact_id } of rows) byAct.set(act_id, [...(byAct.get(act_id) ?? []), contact_id]);
  return byAct;
}

function withFreshBook(check: () => void): void {
  close(context);
  context = makeTestBook(folder.path);
  check();
}

describe('any history', () => {
  test('any question finds what looking at every line finds, and its totals and balances are theirs', () => {
    fc.assert(
      fc.property(
        fc.array(step, { minLength: 5, maxLength: 40 }),
        fc.array(asked, { minLength: 6, maxLength: 6 }),
        (steps, questions) =>
          withFreshBook(() => {
            play(steps);
            const names = namesByAct();
            for (const question of questions) {
              const { contactId = null, standing = 'counts' } = question;
              const base = allLines({ standing, contactId });
              const expected = base.filter((line) => fits(line, question, names));
              const got = allLines(question);
              expect(got).toEqual(expected);
              const paged = [0, 3, 6, 9].flatMap((offset) => [
                ...listLedger(context, { ...question, offset, limit: 3 }).lines,
              ]);
              expect(paged).toEqual(expected.slice(0, 12));
              for (const line of got.filter((one) => one.voidedOn === null))
                expect(line.balanceAfter).toBeCloseTo(balanceAfter(line, contactId), 6);
              const counting = got.filter((line) => line.voidedOn === null);
              const sum = (deposits: boolean) =>
                counting
                  .filter((line) => (line.class === 'deposit') === deposits)
                  .reduce((total, line) => total + line.points, 0);
              const totals = totalsOf(context, question);
              expect(totals).toMatchObject({
                entries: counting.length,
                removed: got.length - counting.length,
              });
              expect(totals.deposits).toBeCloseTo(sum(true), 6);
              expect(totals.withdrawals).toBeCloseTo(sum(false), 6);
            }
          }),
      ),
      { numRuns: 40 },
    );
  }, 120_000);

  test('what was known at the end of a day is found again after any edits, removals and returns', () => {
    const told = (lines: readonly LedgerLine[]) =>
      lines.map(({ actId, day: on, kind: what, points, balanceAfter: after }) => ({
        actId,
        on,
        what,
        points,
        after: Math.round(after * 1e6),
      }));
    fc.assert(
      fc.property(fc.array(step, { minLength: 5, maxLength: 40 }), (steps) =>
        withFreshBook(() => {
          for (const { on, lines } of play(steps).known) {
            const then = allLines({ asOf: on, knownThen: true });
            expect(told(then)).toEqual(told(lines.filter((line) => line.day <= on)));
            const totals = totalsOf(context, { asOf: on, knownThen: true });
            expect(totals.deposits + totals.withdrawals).toBeCloseTo(
              then.reduce((sum, line) => sum + line.points, 0),
              6,
            );
          }
        }),
      ),
      { numRuns: 40 },
    );
  }, 120_000);
});

const ON = day('2026-11-23');
const given = (part: object) => actSchema.parse({ kind: 'answer_question', day: ON, ...part });

test('a removed line stays with what it last posted, and changes no balance', () => {
  const kept = logAct(context, given({ who: [{ newName: 'Ines' }] }));
  const { actId } = logAct(context, given({ kind: 'introduction', who: [{ newName: 'Tom' }] }));
  editAct(context, { ...given({ kind: 'introduction', units: 2, who: [{ contactId: 2 }] }), id: actId });
  removeActs(context, { ids: [actId] });
  expect(allLines({})).toHaveLength(1);
  expect(allLines({ standing: 'all' })).toMatchObject([
    { actId, points: 16, voidedOn: ON, balanceAfter: 4 },
    { actId: kept.actId, points: 4, voidedOn: null, balanceAfter: 4 },
  ]);
  expect(totalsOf(context, { standing: 'all' })).toMatchObject({ entries: 1, removed: 1, deposits: 4 });
});

test('what is recorded or removed after its month was locked is a correction', () => {
  const before = logAct(onDay(context, day('2026-10-05')), given({ day: '2026-10-05' }));
  const removed = logAct(onDay(context, day('2026-10-06')), given({ day: '2026-10-06' }));
  const locking = onDay(context, day('2026-11-02'));
  change(locking, 'Locked October', (handle) =>
    insertLock(handle, { month: '2026-10' as never, formulaVersion: 1, closing: 8, follows: null }),
  );
  const after = logAct(onDay(context, day('2026-11-03')), given({ day: '2026-10-20' }));
  removeActs(context, { ids: [removed.actId] });
  expect(allLines({ corrections: true }).map((line) => line.actId)).toEqual([after.actId]);
  expect(allLines({ corrections: true, standing: 'all' }).map((line) => line.actId)).toEqual([
    after.actId,
    removed.actId,
  ]);
  expect(allLines({ kinds: ['answer_question'] }).map((line) => [line.actId, line.correction])).toEqual([
    [after.actId, true],
    [before.actId, false],
  ]);
});

test('many are changed in one action, posted anew where it matters, and undone in one', async () => {
  const ids = [1, 2, 3, 4].map(() => logAct(context, given({ who: [{ contactId: first() }] })).actId);
  const before = everything(context.book);
  expect(editMany(context, { ids, change: { channel: 'email', addNote: 'checked' } })).toEqual({
    changed: 4,
  });
  expect(everything(context.book)['entry']).toEqual(before['entry']);
  editMany(context, { ids, change: { day: day('2026-11-20') } });
  const lines = allLines({ channel: 'email' }).filter((line) => ids.includes(line.actId));
  expect(lines.map((line) => [line.day, line.points, line.note])).toEqual(
    // three a day count; the last of the four posts nothing, as it did
    [0, 4, 4, 4].map((points) => ['2026-11-20', points, 'checked']),
  );
  await undo(context);
  await undo(context);
  expect(everything(context.book)).toEqual(before);
});

test('a removed entry that is brought back is posted anew, recorded today', async () => {
  const made = onDay(context, day('2026-10-05'));
  const { actId } = logAct(made, given({ day: '2026-10-05', who: [{ newName: 'Ines' }] }));
  removeActs(onDay(context, day('2026-10-20')), { ids: [actId] });
  const before = everything(context.book);
  expect(bringBack(context, { ids: [actId] })).toEqual({ broughtBack: 1 });
  expect(allLines({})).toMatchObject([{ day: '2026-10-05', recordedOn: ON, points: 4, balanceAfter: 4 }]);
  expect(allLines({ asOf: day('2026-11-01'), knownThen: true })).toEqual([]);
  expect(bringBack(context, { ids: [actId] })).toEqual({ broughtBack: 0 });
  await undo(context);
  expect(everything(context.book)).toEqual(before);
});

test('one that is gone keeps the others from being changed', () => {
  const { actId } = logAct(context, given({}));
  const before = everything(context.book);
  expect(() => editMany(context, { ids: [actId, 999], change: { channel: 'x' } })).toThrow(
    /no longer in the book/,
  );
  expect(everything(context.book)).toEqual(before);
});

function first(): number {
  const row = context.book.reader.db.prepare<[], { id: number }>('SELECT id FROM contact').get();
  return (
    row?.id ?? logAct(context, given({ kind: 'soft_ask', who: [{ newName: 'Ines' }] })).contactIds[0] ?? 0
  );
}

test('what is recorded for a time before the first locked month is a correction too', () => {
  logAct(onDay(context, day('2026-10-05')), given({ day: '2026-10-05' }));
  lockForGood(onDay(context, day('2026-11-02')), { month: monthIn('2026-10') });
  const { actId } = logAct(onDay(context, day('2026-11-03')), given({ day: '2026-09-20' }));
  const stated = getStatement(context, { month: monthIn('2026-11'), hideNames: false });
  expect(stated.corrections).toMatchObject([{ actId, change: 'added' }]);
  expect(allLines({ corrections: true }).map((line) => line.actId)).toEqual([actId]);
  removeActs(context, { ids: [actId] });
  expect(allLines({ corrections: true, standing: 'voided' }).map((line) => line.actId)).toEqual([actId]);
});
