import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { experimentsOperations } from '../../../../src/contract/experiments';
import { type Day, addDays, day } from '../../../../src/domain/day';
import { assignAtRandom } from '../../../../src/domain/experiment/assignment';
import { nextToUndo } from '../../../../electron/bank/db/actions';
import type { Context } from '../../../../electron/bank/services/context';
import { exportTo } from '../../../../electron/bank/services/export';
import { get, list, markSent, removeExperiment } from '../../../../electron/bank/services/experiments';
import { listHistory, undoOne } from '../../../../electron/bank/services/history';
import { undoImport } from '../../../../electron/bank/services/importing/undo-import';
import { mergePeople } from '../../../../electron/bank/services/merge-people';
import { redo, undo } from '../../../../electron/bank/services/undo';
import { run } from '../../../helpers/imports';
import { tempFolder } from '../../../helpers/temp-folder';
import { close, everything, makeTestBook, onDay } from '../../../helpers/test-book';
import { DRAWN, addCrowd, drawFrom, groupsIn, sell } from './fair-test-book';

let context: Context;
const folder = tempFolder();
beforeEach(() => {
  context = makeTestBook(folder.path, DRAWN);
});
afterEach(() => close(context));

const SENT = addDays(DRAWN, 1);
const view = (id: number, on: Day, more: object = {}) =>
  get(onDay(context, on), experimentsOperations.get.input.parse({ id, ...more }));
const later = (days: number): Context => onDay(context, addDays(SENT, days));

describe('drawing', () => {
  test('freezes the halves the seed gives, and the same list and seed give the same', () => {
    const people = addCrowd(context, 11);
    const { id, sizes } = drawFrom(context, people, { seed: 42 });
    expect(sizes).toEqual({ given: 6, notGiven: 5 });
    const { given, notGiven } = assignAtRandom([...people].reverse(), 42, 0.5);
    expect(groupsIn(context, id)).toEqual({ given, notGiven });
    expect(view(id, DRAWN)).toMatchObject({ seed: 42, share: 0.5, state: 'drawn', drawnOn: DRAWN });
  });

  test('without a seed chance chooses one, and it is kept', () => {
    const people = addCrowd(context, 30);
    const { id } = drawFrom(context, people, { seed: null, share: 0.2 });
    const { seed, sizes } = view(id, DRAWN);
    const { given, notGiven } = assignAtRandom(people, seed, 0.2);
    expect(groupsIn(context, id)).toEqual({ given, notGiven });
    expect(sizes).toEqual({ given: 6, notGiven: 24 });
  });

  test('a list too short, and a giveaway that is not there, are refused', () => {
    const people = addCrowd(context, 3);
    expect(() => drawFrom(context, people.slice(0, 1))).toThrow(/at least two people/);
    expect(() => drawFrom(context, people, { giveawayId: 99 })).toThrow(/giveaway/);
    expect(list(context)).toEqual([]);
  });

  test('is one action that goes and comes back whole', async () => {
    const people = addCrowd(context, 10);
    const before = everything(context.book);
    drawFrom(context, people);
    const after = everything(context.book);
    await undo(context);
    expect(everything(context.book)).toEqual(before);
    await redo(context);
    expect(everything(context.book)).toEqual(after);
    expect(listHistory(context, { offset: 0, limit: 1, text: '' }).rows[0]).toMatchObject({
      name: 'Drew the fair test “Linen guide”',
      touched: [{ what: 'experiment', created: 1 }],
    });
  });
});

describe('sending', () => {
  test('goes from drawn to sent, running and ended', () => {
    const { id } = drawFrom(context, addCrowd(context, 4), { outcomeDays: 30 });
    expect(view(id, DRAWN)).toMatchObject({ state: 'drawn', endsOn: null, result: { status: 'not_sent' } });
    expect(markSent(later(0), { id, sentOn: SENT })).toEqual({ endsOn: addDays(SENT, 30) });
    expect(nextToUndo(context.book.reader)?.name).toBe('Sent the fair test “Linen guide”');
    const stateOn = (days: number) => list(later(days))[0]?.state;
    expect([0, 1, 29, 30].map(stateOn)).toEqual(['sent', 'running', 'running', 'ended']);
  });

  test('before the draw, on a day to come, and after the end is refused', () => {
    const { id } = drawFrom(context, addCrowd(context, 4), { outcomeDays: 30 });
    expect(() => markSent(later(0), { id, sentOn: addDays(DRAWN, -1) })).toThrow(/drawn on 2 Feb 2026/);
    expect(() => markSent(context, { id, sentOn: SENT })).toThrow(/to come/);
    markSent(later(0), { id, sentOn: SENT });
    markSent(later(5), { id, sentOn: addDays(SENT, 2) }); // set right
    expect(() => markSent(later(40), { id, sentOn: addDays(SENT, 20) })).toThrow(/stays/);
    expect(() => markSent(context, { id: 99, sentOn: SENT })).toThrow(/no longer/);
  });
});

describe('reading', () => {
  test('says nothing and shows no amounts before its days are over, and is read as assigned after', () => {
    const { id } = drawFrom(context, addCrowd(context, 120));
    const { given, notGiven } = groupsIn(context, id);
    markSent(later(0), { id, sentOn: SENT });
    given.slice(0, 40).forEach((one) => sell(context, one, addDays(SENT, 10), 2000));
    notGiven.slice(0, 8).forEach((one) => sell(context, one, addDays(SENT, 90), 2000));
    notGiven.slice(0, 50).forEach((one) => sell(context, one, SENT, 2000)); // on the day itself: before
    expect(view(id, addDays(SENT, 30))).toMatchObject({
      state: 'running',
      result: {
        status: 'running',
        daysGone: 30,
        text: 'Not enough data yet. This needs at least 90 days after sending; you have 30 days.',
      },
      members: { total: 120 },
    });
    expect(view(id, addDays(SENT, 30)).members.rows.every(({ spentCents }) => spentCents === null)).toBe(
      true,
    );
    const { result, members } = view(id, addDays(SENT, 90), { group: 'given' });
    expect(result).toMatchObject({
      status: 'ended',
      notCounted: { inBoth: 0, erased: 0 },
      purchase: { verdict: { code: 'likely_caused' }, a: { n: 60 }, b: { n: 60 } },
    });
    expect(members.total).toBe(60);
    expect(members.rows.filter(({ spentCents }) => spentCents === 2000)).toHaveLength(40);
    expect(view(id, addDays(SENT, 400)).result).toEqual(result);
  });

  test('pages through its people in order of name', () => {
    const { id } = drawFrom(context, addCrowd(context, 5));
    const { members } = view(id, DRAWN, { offset: 3, limit: 1 });
    expect(members).toMatchObject({ total: 5, rows: [{ name: 'Person 4', email: 'p4@example.com' }] });
  });
});

describe('people who change', () => {
  test('somebody made one with another stays where they were drawn; of both groups they count in neither', async () => {
    const { id } = drawFrom(context, addCrowd(context, 40), { outcomeDays: 30 });
    const { given, notGiven } = groupsIn(context, id);
    const [first = 0, second = 0] = given;
    const [other = 0] = notGiven;
    markSent(later(0), { id, sentOn: SENT });
    const before = everything(context.book);
    mergePeople(context, { keep: other, merge: first, choose: {} });
    expect(groupsIn(context, id).given).toContain(other);
    expect(view(id, addDays(SENT, 30))).toMatchObject({
      sizes: { given: 20, notGiven: 20 },
      result: { notCounted: { inBoth: 1 }, purchase: { a: { n: 19 }, b: { n: 19 } } },
    });
    await undo(context);
    expect(everything(context.book)).toEqual(before);
    mergePeople(context, { keep: second, merge: first, choose: {} });
    expect(view(id, addDays(SENT, 30)).result).toMatchObject({
      notCounted: { inBoth: 0 },
      purchase: { a: { n: 19 }, b: { n: 20 } },
    });
  });

  test('a draw is not taken back under a merge that moved its people', async () => {
    const { id } = drawFrom(context, addCrowd(context, 4));
    const drawn = nextToUndo(context.book.reader)?.id ?? 0;
    const [first = 0, second = 0] = groupsIn(context, id).given;
    mergePeople(context, { keep: first, merge: second, choose: {} });
    await expect(undoOne(context, { id: drawn })).rejects.toThrow(/builds on this/);
  });
});

test('people of an import taken back stay as long as they are in a test', async () => {
  const path = join(folder.path, 'people.csv');
  writeFileSync(path, 'Name,Email\nAnn,ann@example.com\nTom,tom@example.com\nZoë,zoe@example.com\n');
  const { importId } = await run(context, path, { kind: 'people' });
  const { id } = drawFrom(context, [1, 2]);
  const kept = (await undoImport(context, { id: importId ?? 0 })).kept;
  expect(kept.map(({ what }) => what)).toEqual(['contact Ann', 'contact Tom']);
  expect(view(id, DRAWN).members.rows.map(({ name }) => name)).toEqual(['Ann', 'Tom']);
});

test('removed, it is gone with its groups and comes back with them; the people stay', async () => {
  const { id } = drawFrom(context, addCrowd(context, 6));
  const before = everything(context.book);
  removeExperiment(context, { id });
  expect(list(context)).toEqual([]);
  expect(groupsIn(context, id)).toEqual({ given: [], notGiven: [] });
  expect(everything(context.book)['contact']).toHaveLength(6);
  await undo(context);
  expect(everything(context.book)).toEqual(before);
  expect(() => view(99, day('2026-11-23'))).toThrow(/no longer in the book/);
});

test('ended, it stays: neither removed, nor unsent, nor undrawn', async () => {
  const { id } = drawFrom(context, addCrowd(context, 6), { outcomeDays: 30 });
  markSent(later(0), { id, sentOn: SENT });
  const before = everything(context.book);
  expect(() => removeExperiment(later(40), { id })).toThrow(/It stays, whatever came of it/);
  await expect(undo(later(40))).rejects.toThrow(/has ended and been read\. .* undone in History/);
  expect(everything(context.book)).toEqual(before);
  await undo(later(5)); // still running
  expect(view(id, SENT)).toMatchObject({ state: 'drawn' });
});

test('ended, it holds up no other undo: older ones from the history, newer ones at once', async () => {
  const people = addCrowd(context, 4);
  sell(context, people[0] ?? 0, '2026-01-05', 900);
  const sold = nextToUndo(context.book.reader)?.id ?? 0;
  const { id } = drawFrom(context, people, { outcomeDays: 30 });
  markSent(later(0), { id, sentOn: SENT });
  const stood = nextToUndo(context.book.reader);
  await expect(undoOne(later(40), { id: stood?.id ?? 0 })).rejects.toThrow(/has ended and been read/);
  expect(await undoOne(later(40), { id: sold })).toEqual({ undone: 'Sold' });
  sell(later(40), people[1] ?? 0, '2026-03-05', 700);
  expect(await undo(later(40))).toEqual({ undone: 'Sold' });
  expect(nextToUndo(context.book.reader)?.id).toBe(stood?.id);
  expect(view(id, addDays(SENT, 40))).toMatchObject({ state: 'ended', sentOn: SENT });
});

test('the export has the tests there are', async () => {
  const people = addCrowd(context, 4);
  const files = async (name: string): Promise<string[]> =>
    Object.keys((await exportTo(context, join(folder.path, name))).counts).filter((one) =>
      one.startsWith('fair'),
    );
  expect(await files('without')).toEqual([]);
  drawFrom(context, people);
  expect(await files('with')).toEqual(['fair_tests', 'fair_test_members']);
});
