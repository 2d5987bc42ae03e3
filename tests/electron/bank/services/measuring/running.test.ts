import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { closeBook, openBook } from '../../../../../electron/bank/db/book';
import { type Context, clockOf, quietContext } from '../../../../../electron/bank/services/context';
import { getBenchmarks, quick } from '../../../../../electron/bank/services/measuring/benchmarks';
import { measuredOn } from '../../../../../electron/bank/services/measuring/gather';
import { makeRuns } from '../../../../../electron/bank/services/measuring/runs';
import { getTrackRecord, getValue } from '../../../../../electron/bank/services/measuring/value';
import { valuePeople } from '../../../../../electron/bank/services/measuring/value-people';
import { openSampleBook } from '../../../../../electron/bank/services/sample';
import type { Progress } from '../../../../../src/contract/messages';
import { addDays } from '../../../../../src/domain/day';
import { tempFolder } from '../../../../helpers/temp-folder';
import { close, makeTestBook } from '../../../../helpers/test-book';
import { LANDMARK, TODAY, addSale, addSomebody, fillBusiness, write } from './measured-book';

const { path: folder } = tempFolder();
const books: Context[] = [];
afterAll(() => books.forEach(close));
const today = { asOf: null };
const builtScript = resolve(import.meta.dirname, '../../../../../out/main/measuring-worker.js');

function newBook(): Context {
  const context = makeTestBook(folder, TODAY);
  books.push(context);
  return context;
}

// Threads of this process, by what Node itself holds.
function threads(): number {
  return process.getActiveResourcesInfo().filter((name) => name === 'MessagePort' || name === 'Worker')
    .length;
}

it('gives the same figures to the last digit again, after reopening, and in a thread', async () => {
  const context = newBook();
  fillBusiness(context, 60);
  const first = [await getBenchmarks(context, today), await getTrackRecord(context, today)];
  const reopened = quietContext(openBook(context.book.path), clockOf(TODAY));
  const again = [await getBenchmarks(reopened, today), await getTrackRecord(reopened, today)];
  expect(again).toEqual(first);
  const inThread = await makeRuns('benchmarks', () => builtScript)(reopened, measuredOn(reopened, null));
  expect(first[0]).toMatchObject(inThread);
  closeBook(reopened.book);
});

it('keeps what it computed until the book changes', async () => {
  const context = newBook();
  fillBusiness(context, 30);
  const first = measuredOn(context, null);
  write(context, (handle) => handle.db.exec("INSERT INTO contact_tag (contact_id, tag) VALUES (1, 'a')"));
  expect(measuredOn(context, null)).toBe(first);
  const past = measuredOn(context, LANDMARK);
  expect(measuredOn(context, null)).toBe(first);
  expect(measuredOn(context, addDays(TODAY, 1))).toBe(first);
  expect(measuredOn(context, LANDMARK)).toBe(past);
  const before = await getBenchmarks(context, today);
  write(context, (handle) => addSale(handle, 2, TODAY, 123_456));
  const after = await getBenchmarks(context, today);
  expect(after.purchaseLikelihood.b.n).toBe(before.purchaseLikelihood.b.n);
  expect(after.spendPerClient.b.summary?.mean).not.toBe(before.spendPerClient.b.summary?.mean);
});

it('lets a second request join the first, and leaves no thread when all have cancelled', async () => {
  const context = newBook();
  fillBusiness(context, 400);
  const measured = measuredOn(context, null);
  const run = makeRuns('value', () => builtScript);
  const before = threads();
  const told: Progress[] = [];
  const stops = [new AbortController(), new AbortController()];
  const asked = stops.map(({ signal }) =>
    run({ signal, report: (progress) => told.push(progress) }, measured).catch((error: unknown) => error),
  );
  while (told.length === 0) await new Promise((next) => setTimeout(next, 5));
  expect(threads()).toBeGreaterThan(before);
  stops[0]?.abort();
  expect(await asked[0]).toMatchObject({ code: 'cancelled' });
  const seen = told.length;
  while (told.length === seen) await new Promise((next) => setTimeout(next, 5));
  stops[1]?.abort();
  expect(await asked[1]).toMatchObject({ code: 'cancelled' });
  while (threads() > before) await new Promise((next) => setTimeout(next, 5));
  expect(told.every(({ done, total }) => total !== null && done < total)).toBe(true);
  const stop = new AbortController();
  const anew = await run({ signal: stop.signal, report: () => {} }, measured);
  expect(anew.record.months.length).toBeGreaterThan(10);
});

it('says of an empty book, and of five clients, what is missing', async () => {
  const empty = newBook();
  expect(quick(empty, today).presence.verdict.code).toBe('not_enough');
  expect((await getBenchmarks(empty, today)).spendPerClient.verdict.code).toBe('not_enough');
  expect(await getValue(empty, today)).toMatchObject({ estimate: { value: null, status: 'noExposed' } });
  const five = newBook();
  write(five, (handle) => {
    for (let at = 0; at < 5; at++) {
      addSale(handle, addSomebody(handle, `Client ${at}`, null), addDays(LANDMARK, -at), 5000);
    }
  });
  const found = await getBenchmarks(five, today);
  expect(found.presence).toMatchObject({ unchecked: 5, verdict: { code: 'not_enough' } });
  const verdicts = [found.purchaseLikelihood, found.spendPerClient, found.beforeAfter, found.presenceSpend];
  expect(verdicts.map(({ verdict }) => verdict.code)).toEqual(Array(4).fill('not_enough'));
  const value = await getValue(five, today);
  expect(value.estimate.value).toBeNull();
  expect(value.texts.missing.length).toBeGreaterThan(0);
});

it('claims nothing of the sample that it cannot know, and its parts add up', async () => {
  const book = openSampleBook(join(folder, 'sample.trustbank'), clockOf(TODAY));
  const context = quietContext(book, clockOf(TODAY));
  books.push(context);
  const found = await getBenchmarks(context, today);
  const all = [found.purchaseLikelihood, found.spendPerClient, found.beforeAfter, found.presencePurchase];
  expect(all.map(({ verdict }) => verdict.code)).not.toContain('likely_caused');
  const { estimate, trackRecord, texts } = await getValue(context, today);
  expect(estimate.value?.lowerCents).toBeLessThan(estimate.value?.upperCents ?? 0);
  expect(['B', 'C']).toContain(estimate.grade);
  expect(texts.caveats.map(({ code }) => code)).toContain('evidence');
  expect(trackRecord.months).toBeGreaterThan(6);
  const people = await valuePeople(context, { asOf: null, stratum: null, tier: null, offset: 0, limit: 500 });
  expect(people.total).toBe(estimate.basis.inCredit);
  expect(people.expectedCents).toBe(estimate.value?.expectedCents);
  expect(people.people.every(({ name }) => name !== '')).toBe(true);
});
