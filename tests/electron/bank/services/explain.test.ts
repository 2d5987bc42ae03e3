import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { EVERY_LINE } from '../../../../electron/bank/db/line-filter';
import { explainFigure, explainRows } from '../../../../electron/bank/services/explain';
import { logAct, removeActs } from '../../../../electron/bank/services/acts';
import type { Context } from '../../../../electron/bank/services/context';
import { lockMonth } from '../../../../electron/bank/services/month-close';
import { getPerson } from '../../../../electron/bank/services/person';
import { getStatement } from '../../../../electron/bank/services/statements';
import { today } from '../../../../electron/bank/services/today';
import { actSchema } from '../../../../src/contract/acts';
import { explainOperations } from '../../../../src/contract/explain';
import { day } from '../../../../src/domain/day';
import type { AskedFigure, MonthPart, StatementPart } from '../../../../src/domain/explain/figure';
import { asPrinted } from '../../../../src/domain/ledger/month-account';
import { month } from '../../../../src/domain/month';
import { tempFolder } from '../../../helpers/temp-folder';
import { close, makeTestBook, onDay } from '../../../helpers/test-book';

const folder = tempFolder();
let context: Context;
let maria: number;

beforeEach(() => {
  context = makeTestBook(folder.path, day('2026-10-22'));
  const log = (act: object) => logAct(context, actSchema.parse(act));
  const first = log({ kind: 'hands_on_help', day: '2026-03-20', who: [{ newName: 'Maria Lopez' }] });
  maria = first.contactIds[0] ?? 0;
  log({ kind: 'answer_question', day: '2026-10-21', who: [{ contactId: maria }, { newName: 'Oak Inn' }] });
  log({ kind: 'webinar_attended', day: '2026-10-21', who: [{ contactId: maria }], reach: 40 });
  log({ kind: 'complaint_open', day: '2026-10-16', who: [{ newName: 'Tom Adeyemi' }] });
  log({ kind: 'promotion', day: '2026-10-22', reach: 31 });
});
afterEach(() => close(context));

/** As the window asks: through the schema of the operation. */
function explained(figure: AskedFigure, at = context) {
  return explainFigure(at, explainOperations.figure.input.parse({ figure }));
}

function valueOf(figure: AskedFigure, at = context): unknown {
  return explained(figure, at).value.value;
}

test('figures of Today are explained as Today shows them', () => {
  const view = today(context);
  const whose = { contactId: null, whole: true };
  expect(valueOf({ id: 'balance', ...whose })).toBeCloseTo(view.balance.total, 9);
  expect(valueOf({ id: 'unfaded', ...whose })).toBeCloseTo(view.unfaded, 9);
  expect(valueOf({ id: 'balancePart', part: 'named' })).toBeCloseTo(view.named, 9);
  expect(valueOf({ id: 'balancePart', part: 'audience' })).toBeCloseTo(view.audience, 9);
  expect(valueOf({ id: 'median' })).toBeCloseTo(view.medianPerContact ?? NaN, 9);
  expect(valueOf({ id: 'overdrawn' })).toBe(view.overdrawn);
  expect(valueOf({ id: 'contacts' })).toBe(view.contacts);
  const printed = asPrinted(view.month, 0);
  const parts: MonthPart[] = ['opening', 'deposits', 'withdrawals', 'fading', 'closing'];
  for (const part of parts) {
    expect(Math.abs(valueOf({ id: 'month', ...whose, part }) as number)).toBe(
      Math.abs(printed[part as 'closing']),
    );
  }
  const complaint = view.care.find(({ why }) => why.type === 'complaint');
  expect(valueOf({ id: 'complaint', contactId: complaint?.contactId ?? 0 })).toBe(6);
  for (const { actId, points, balanceAfter } of view.lines) {
    expect(valueOf({ id: 'linePoints', contactId: null, actId })).toBeCloseTo(points, 9);
    expect(valueOf({ id: 'lineBalance', contactId: null, actId })).toBeCloseTo(balanceAfter, 9);
  }
});

test('figures of a person are explained as their page shows them', () => {
  const { account } = getPerson(context, { id: maria, asOf: null, knownThen: false });
  const whose = { contactId: maria, whole: false };
  expect(valueOf({ id: 'balance', ...whose })).toBeCloseTo(account.balance.total, 9);
  expect(valueOf({ id: 'month', ...whose, part: 'closing' })).toBe(asPrinted(account.month).closing);
  expect(valueOf({ id: 'tier', contactId: maria })).toBe('Trusted');
  expect(valueOf({ id: 'spent', contactId: maria, part: 'net' })).toBe(0);
});

test('figures on a statement are explained from the statement', () => {
  const statement = getStatement(context, { month: month('2026-10'), hideNames: false });
  const of = (part: StatementPart): unknown => valueOf({ id: 'statement', month: month('2026-10'), part });
  expect(of('closing')).toBe(statement.printed.closing);
  expect(of('deposits')).toBe(statement.printed.deposits);
  expect(of('depositActs')).toBe(statement.deposits);
  for (const { actId, points, balanceAfter } of statement.lines) {
    const line = { id: 'statementLine', month: month('2026-10'), actId } as const;
    expect(valueOf({ ...line, part: 'points' })).toBe(points);
    expect(valueOf({ ...line, part: 'balance' })).toBe(balanceAfter);
  }
});

describe('as of a past day', () => {
  test('only what counted by then is explained', () => {
    const figure = { id: 'balance', contactId: maria, whole: false } as const;
    expect(valueOf({ ...figure, asOf: day('2026-03-20') })).toBe(8);
    const later = onDay(context, day('2026-12-01'));
    expect(valueOf({ ...figure, asOf: day('2026-03-20'), knownThen: true }, later)).toBe(0); // typed in October
  });

  test('a removed line still says what it posted, and that it counts no more', () => {
    const [line] = today(context).lines;
    removeActs(context, { ids: [line?.actId ?? 0] });
    const { value, formula } = explained({ id: 'linePoints', contactId: null, actId: line?.actId ?? 0 });
    expect(value.value).toBe(line?.points);
    expect(formula.flat()).toContain('This line was removed on ');
  });
});

describe('after a month was locked', () => {
  const march = month('2026-03');
  const april = month('2026-04');

  test('its statement explains what it was locked with, and what was changed since stands in the next', () => {
    lockMonth(context, { month: march });
    logAct(
      context,
      actSchema.parse({ kind: 'promise_kept', day: '2026-03-30', who: [{ contactId: maria }] }),
    );
    const closing = explained({ id: 'statement', month: march, part: 'closing' });
    const locked = getStatement(context, { month: march, hideNames: false });
    expect(closing.value.value).toBe(locked.printed.closing);
    expect(closing.formula.flat()).toContainEqual(expect.stringContaining('This month is locked'));
    const { value, rows } = explained({ id: 'statement', month: april, part: 'corrections' });
    expect(value.value).toBe(2); // kept a promise, a day before the month closed
    expect(rows?.first).toMatchObject([{ what: 'Kept a promise, added', who: 'Maria Lopez' }]);
  });

  test('the month that is open opens with what the locked one closed with', () => {
    lockMonth(context, { month: march });
    logAct(
      context,
      actSchema.parse({ kind: 'promise_kept', day: '2026-03-30', who: [{ contactId: maria }] }),
    );
    const asOf = day('2026-04-30');
    const of = (part: MonthPart) => explained({ id: 'month', contactId: null, whole: false, part, asOf });
    const locked = getStatement(context, { month: march, hideNames: false });
    expect(of('opening').value.value).toBe(locked.printed.closing);
    expect(of('corrections').value.value).toBe(2);
    expect(of('corrections').rows?.total).toBe(1);
  });
});

test('the rows behind the balance are its entries, what is left most first, a page at a time', () => {
  const figure = { id: 'balance', contactId: null, whole: true } as const;
  const { rows } = explained(figure);
  expect(rows?.total).toBe(7);
  const left = rows?.first.map((row) => Math.abs((row.left?.value ?? 0) as number)) ?? [];
  expect(left).toEqual(left.toSorted((a, b) => b - a));
  expect(left.length).toBe(7);
  const page = explainRows(context, explainOperations.rows.input.parse({ figure, offset: 2, limit: 2 }));
  expect(page.rows).toEqual(rows?.first.slice(2, 4));
});

test('what the list of the ledger adds up to is explained with the lines that fit', () => {
  const { known: _known, least: leastPoints, most: mostPoints, ...narrowing } = EVERY_LINE;
  const lines = { ...narrowing, leastPoints, mostPoints, kinds: [], contactId: maria };
  const { value, rows } = explained({ id: 'ledgerTotal', part: 'deposits', lines });
  expect(value.value).toBe(17); // 8 + 4 + 5, each as posted
  expect(rows?.first.map((row) => row.amount.value)).toEqual([5, 4, 8]);
  const withdrawals = explained({ id: 'ledgerTotal', part: 'withdrawals', lines });
  expect(withdrawals).toMatchObject({ value: { value: 0 }, rows: { total: 0, first: [] } });
});

test('the rows behind fading are those that lost most', () => {
  const { rows } = explained({ id: 'month', contactId: null, whole: false, part: 'fading' });
  const lost = rows?.first.map((row) => Math.abs((row.left?.value ?? 0) as number)) ?? [];
  expect(lost).toEqual(lost.toSorted((a, b) => b - a));
  expect(lost[0]).toBeGreaterThan(0);
});

test('a figure nobody knows is refused at the door', () => {
  expect(explainOperations.figure.input.safeParse({ figure: { id: 'luck' } }).success).toBe(false);
  expect(() => explained({ id: 'balance', contactId: 999, whole: false })).toThrow('no longer in the book');
});
