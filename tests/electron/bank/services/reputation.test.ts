import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { actSchema } from '../../../../src/contract/acts';
import { reputationOperations } from '../../../../src/contract/reputation';
import { day } from '../../../../src/domain/day';
import { addMonths, month } from '../../../../src/domain/month';
import { logAct } from '../../../../electron/bank/services/acts';
import { type Context, clockOf, quietContext } from '../../../../electron/bank/services/context';
import { ledgerOperations } from '../../../../src/contract/ledger';
import { reputation } from '../../../../electron/bank/services/reputation';
import { logReading } from '../../../../electron/bank/services/reputation-log';
import { openSampleBook } from '../../../../electron/bank/services/sample';
import { today } from '../../../../electron/bank/services/today';
import { undo } from '../../../../electron/bank/services/undo';
import { tempFolder } from '../../../helpers/temp-folder';
import { close, makeTestBook, onDay } from '../../../helpers/test-book';

let context: Context;
const folder = tempFolder();
beforeEach(() => {
  context = makeTestBook(folder.path); // today is 23 November 2026
});
afterEach(() => close(context));

const log = (reading: object): void => {
  logReading(context, reputationOperations.log.input.parse(reading));
};
const answer = (on: string): void => {
  logAct(context, actSchema.parse({ kind: 'answer_question', day: on, who: [{ newName: 'Ann' }] }));
};
const view = (asked: object = {}, on: Context = context) =>
  reputation(on, reputationOperations.months.input.parse(asked));

describe('reputation by month', () => {
  test('without readings there is nothing, and it says so', () => {
    answer('2026-10-05');
    expect(view()).toMatchObject({ months: [], at: null, atMonth: null, lift: null, rates: null });
    expect(view().together).toMatchObject({ status: 'not_enough', months: 0 });
    expect(view().together.sentence).toMatch(/^Not enough data yet\. This needs at least 12 months/);
  });

  test('every month since the first reading, beside what was deposited in it', () => {
    answer('2026-08-01');
    answer('2026-10-05');
    answer('2026-10-31');
    logAct(context, actSchema.parse({ kind: 'review_ask', day: '2026-10-06', who: [{ newName: 'Tom' }] }));
    for (const value of [5, 5, 4, 5, 3]) log({ kind: 'review', day: '2026-09-10', value });
    log({ kind: 'thanks', day: '2026-11-02' });
    const { months, at, atMonth, lift } = view();
    expect(months.map((one) => [one.month, one.deposits, one.partial])).toEqual([
      ['2026-09', 0, false],
      ['2026-10', 8, false],
      ['2026-11', 0, true],
    ]);
    expect(months[0]).toMatchObject({ ratings: { count: 5, mean: 4.4 }, thanks: 0 });
    expect(months[0]?.index.shown).toBe(true);
    expect(months[2]).toMatchObject({ thanks: 1 });
    expect([at, atMonth]).toEqual([1, '2026-10']);
    expect(lift).toEqual({ status: 'not_enough', missing: 'earlier_month' });
  });

  test('on the last day of a month that month is full; a first month still running stands for itself', () => {
    log({ kind: 'thanks', day: '2026-11-02' });
    expect(view()).toMatchObject({ at: 0, months: [{ partial: true }] });
    expect(view({}, onDay(context, day('2026-11-30'))).months[0]?.partial).toBe(false);
  });
});

describe('as of a past day', () => {
  beforeEach(() => {
    log({ kind: 'thanks', day: '2026-09-02' });
    log({ kind: 'thanks', day: '2026-10-20' });
    answer('2026-10-10');
  });

  test('what was said later is not there', () => {
    const past = view({ asOf: '2026-10-15' });
    expect(past.months.map((one) => [one.month, one.thanks, one.deposits])).toEqual([
      ['2026-09', 1, 0],
      ['2026-10', 0, 4],
    ]);
    expect(past.asOf).toBe('2026-10-15');
  });

  test('with what was known then, deposits recorded later are not there either', () => {
    expect(view({ asOf: '2026-10-15', knownThen: true }).months[1]?.deposits).toBe(0);
  });
});

test('it is found again until a reading or a posting changes', async () => {
  log({ kind: 'thanks', day: '2026-10-02' });
  const first = view();
  expect(view()).toBe(first);
  answer('2026-10-03');
  const second = view();
  expect(second.months[0]?.deposits).toBe(4);
  await undo(context);
  expect(view().months).toEqual(first.months);
  log({ kind: 'thanks', day: '2026-10-04' });
  expect(view().months[0]?.thanks).toBe(2);
});

test('the month still running is no part of the lag analysis', () => {
  const first = month('2025-03');
  for (let n = 0; n < 21; n++) {
    const on = addMonths(first, n);
    for (let k = 0; k < 5; k++) log({ kind: 'review', day: `${on}-10`, value: 1 + ((n * n + k) % 5) });
    for (let k = 0; k <= (n * 5) % 7; k++) answer(`${on}-11`);
  }
  const { months, together } = view();
  expect(months).toHaveLength(21);
  expect(together).toMatchObject({ status: 'read', first: 0, months: 20 });
  expect(together.sentence).not.toContain('because');
});

test('in the sample, deposits are those of the month’s account', () => {
  const clock = clockOf(day('2026-11-23'));
  const sample = quietContext(openSampleBook(join(folder.path, 'sample.trustbank'), clock), clock);
  const { months, together } = view({}, sample);
  const account = today(sample, ledgerOperations.today.input.parse({})).month;
  expect(months.at(-1)?.deposits).toBeCloseTo(account.deposits, 6);
  expect(together.status).not.toBe('not_enough');
  close(sample);
});
