import { afterAll, describe, expect, it } from 'vitest';
import { voidEntriesOfAct } from '../../../../../electron/bank/db/entries';
import { measuredEntries } from '../../../../../electron/bank/db/measured-rows';
import { insertStage } from '../../../../../electron/bank/db/contact-details';
import { benchmarkPeople } from '../../../../../electron/bank/services/measuring/benchmark-people';
import { getBenchmarks, quick } from '../../../../../electron/bank/services/measuring/benchmarks';
import { getValue } from '../../../../../electron/bank/services/measuring/value';
import type { Context } from '../../../../../electron/bank/services/context';
import type { Comparison } from '../../../../../src/contract/benchmarks';
import { type Day, addDays, day, dayNumber } from '../../../../../src/domain/day';
import { NEVER } from '../../../../../src/domain/value/posting-columns';
import { tempFolder } from '../../../../helpers/temp-folder';
import { close, makeTestBook } from '../../../../helpers/test-book';
import { LANDMARK, TODAY, addSale, addSomebody, fillBusiness, help, write } from './measured-book';

const LONG_AGO = day('2025-01-05');
const { path: folder } = tempFolder();
const books: Context[] = [];
afterAll(() => books.forEach(close));

function newBook(): Context {
  const context = makeTestBook(folder, TODAY);
  books.push(context);
  return context;
}

function group(
  context: Context,
  comparison: Comparison,
  which: 'a' | 'b' | 'neither',
  asOf: Day | null = null,
) {
  return benchmarkPeople(context, { asOf, comparison, group: which, offset: 0, limit: 100 });
}

const names = ({ people }: ReturnType<typeof group>): string[] => people.map(({ name }) => name);

describe('how people stood', () => {
  it('counts what was known on the landmark, not what was typed in later', () => {
    const context = newBook();
    write(context, (handle) => {
      const [known, late] = ['Known', 'Typed in late'].map((name) => addSomebody(handle, name, LONG_AGO));
      help(handle, known ?? 0, addDays(LANDMARK, -5));
      help(handle, late ?? 0, addDays(LANDMARK, -5), addDays(LANDMARK, 1));
    });
    expect(names(group(context, 'treatment', 'a'))).toEqual(['Known']);
    expect(names(group(context, 'treatment', 'b'))).toEqual(['Typed in late']);
    expect(group(context, 'treatment', 'b').people[0]?.balanceThen).toBe(0);
  });

  it('leaves out what was voided by the landmark, and keeps what was voided only later', () => {
    const context = newBook();
    write(context, (handle) => {
      const [early, later] = ['Voided before', 'Voided after'].map((name) =>
        addSomebody(handle, name, LONG_AGO),
      );
      const before = help(handle, early ?? 0, addDays(LANDMARK, -9));
      const after = help(handle, later ?? 0, addDays(LANDMARK, -9));
      voidEntriesOfAct({ ...handle, today: addDays(LANDMARK, -2) }, before);
      voidEntriesOfAct({ ...handle, today: addDays(LANDMARK, 2) }, after);
    });
    expect(names(group(context, 'treatment', 'a'))).toEqual(['Voided after']);
    expect(names(group(context, 'treatment', 'b'))).toEqual(['Voided before']);
  });

  it('asks for as many points as the rule of the day says', () => {
    const context = newBook();
    write(context, (handle) => {
      help(handle, addSomebody(handle, 'Helped', LONG_AGO), addDays(LANDMARK, -5));
      handle.db
        .prepare(
          `INSERT INTO rule (topic, version, takes_effect_on, recorded_on, words, terms)
           VALUES ('treated_well', 1, ?, ?, 'Much', '{"atLeast":9}')`,
        )
        .run(LANDMARK, LANDMARK);
    });
    expect(group(context, 'treatment', 'a').total).toBe(0);
    expect(names(group(context, 'treatment', 'a', addDays(TODAY, -1)))).toEqual(['Helped']);
    expect(names(group(context, 'treatment', 'b'))).toEqual(['Helped']);
  });
});

it('hands over postings typed in late and voided with their own days, and the others with theirs', () => {
  const context = newBook();
  write(context, (handle) => {
    const [one, two] = ['One', 'Two'].map((name) => addSomebody(handle, name, LONG_AGO));
    help(handle, one ?? 0, LANDMARK);
    help(handle, two ?? 0, LANDMARK, addDays(LANDMARK, 3));
    const taken = help(handle, one ?? 0, addDays(LANDMARK, 1));
    help(handle, two ?? 0, addDays(LANDMARK, 2));
    voidEntriesOfAct({ ...handle, today: TODAY }, taken);
  });
  const { contactIds, classes, days, recorded, voided, micropoints } = measuredEntries(
    context.book.reader,
    TODAY,
  );
  const at = dayNumber(LANDMARK);
  expect([...contactIds]).toEqual([1, 2, 1, 2]);
  expect([...classes]).toEqual([0, 0, 0, 0]);
  expect([...days]).toEqual([at, at, at + 1, at + 2]);
  expect([...recorded]).toEqual([at, at + 3, at + 1, at + 2]);
  expect([...voided]).toEqual([NEVER, NEVER, dayNumber(TODAY), NEVER]);
  expect(micropoints).toEqual([8e6, 8e6, 8e6, 8e6]);
});

it('shows amounts too large to be counted as the largest that can be', async () => {
  const context = newBook();
  write(context, (handle) => {
    for (let at = 0; at < 12; at++) {
      const id = addSomebody(handle, `Customer ${at}`, LONG_AGO);
      help(handle, id, addDays(LANDMARK, -1));
      for (let back = 0; back < 12; back++) addSale(handle, id, addDays(TODAY, -20 - back * 30), 9e15);
    }
  });
  expect(quick(context, { asOf: null }).presence.unchecked).toBe(12);
  expect((await getBenchmarks(context, { asOf: null })).spendPerClient.a.n).toBe(12);
  expect(group(context, 'treatment', 'a').people[0]?.boughtCents).toBe(Number.MAX_SAFE_INTEGER);
  const { estimate } = await getValue(context, { asOf: null });
  expect(estimate.value?.upperCents).toBe(Number.MAX_SAFE_INTEGER);
  expect(estimate.sales?.middleCents).toBe(Number.MAX_SAFE_INTEGER);
});

describe('what people bought', () => {
  it('is net of refunds, in the window of the refund', () => {
    const context = newBook();
    write(context, (handle) => {
      const id = addSomebody(handle, 'Buyer', LONG_AGO);
      const order = addSale(handle, id, addDays(LANDMARK, 1), 5000);
      addSale(handle, id, TODAY, -1500, order);
      addSale(handle, id, LANDMARK, 700);
      addSale(handle, id, addDays(LANDMARK, -180), 900);
    });
    expect(group(context, 'treatment', 'b').people).toMatchObject([
      { boughtCents: 3500, priorCents: 700, bought: true },
    ]);
  });

  it('makes clients by the rule in force, of orders not refunded in full', () => {
    const context = newBook();
    write(context, (handle) => {
      const [kept, refunded, called] = ['Kept', 'Refunded', 'Called one'].map((name) =>
        addSomebody(handle, name, LONG_AGO, { presence: 'yes', checkedOn: LONG_AGO }),
      );
      addSale(handle, kept ?? 0, LANDMARK, 100);
      addSale(handle, refunded ?? 0, LANDMARK, -100, addSale(handle, refunded ?? 0, LANDMARK, 100));
      insertStage(handle, called ?? 0, { stage: 'customer', day: LANDMARK, reason: 'by hand' });
    });
    expect(quick(context, { asOf: null }).presence).toMatchObject({ yes: 2, no: 0, unchecked: 0 });
    expect(new Set(names(group(context, 'presence', 'a')))).toEqual(new Set(['Kept', 'Called one']));
    expect(quick(context, { asOf: addDays(LANDMARK, -1) }).presence).toMatchObject({ yes: 0, no: 0 });
  });
});

it('tells of presence looked up after the landmark, and not of what was looked up later still', () => {
  const context = newBook();
  write(context, (handle) => {
    const looked = (checkedOn: Day) => ({ presence: 'yes', checkedOn }) as const;
    addSale(handle, addSomebody(handle, 'Before', LONG_AGO, looked(LANDMARK)), LANDMARK, 100);
    addSale(handle, addSomebody(handle, 'After', LONG_AGO, looked(addDays(LANDMARK, 1))), LANDMARK, 100);
  });
  expect(group(context, 'byPresence', 'a').total).toBe(2);
  expect(names(group(context, 'presence', 'a', LANDMARK))).toEqual(['Before']);
  expect(names(group(context, 'presence', 'neither', LANDMARK))).toEqual(['After']);
});

it('gives of a past day what a book without later rows gives', async () => {
  const past = addDays(TODAY, -200);
  const [whole, short] = [newBook(), newBook()];
  fillBusiness(whole, 40);
  fillBusiness(short, 40, past);
  expect(await getBenchmarks(whole, { asOf: past })).toEqual(await getBenchmarks(short, { asOf: past }));
  expect(await getValue(whole, { asOf: past })).toEqual(await getValue(short, { asOf: past }));
  expect(await getValue(whole, { asOf: null })).not.toEqual(await getValue(short, { asOf: null }));
});
