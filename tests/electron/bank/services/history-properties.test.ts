import { array, assert, asyncProperty, constantFrom, integer, tuple } from 'fast-check';
import { expect, test, vi } from 'vitest';
import { Refusal } from '../../../../src/contract/failure';
import { dependedOnSchema } from '../../../../src/contract/history';
import { day } from '../../../../src/domain/day';
import type { Context } from '../../../../electron/bank/services/context';
import { listHistory, redoOne, undoOne } from '../../../../electron/bank/services/history';
import { run } from '../../../helpers/imports';
import {
  type RandomStep,
  meaningOf,
  newestAction,
  randomHistory,
  takeStep,
} from '../../../helpers/random-history';
import { tempFolder } from '../../../helpers/temp-folder';
import { close, everything, makeTestBook } from '../../../helpers/test-book';

const folder = tempFolder();
const order = array(integer({ min: 0, max: 30 }), { minLength: 30, maxLength: 30 });
const GIVEAWAY = { title: 'Giveaway 1', day: day('2026-11-01'), kind: 'webinar' };
vi.setConfig({ testTimeout: 120_000 });

/** What can be undone, or done again, as the panel shows it. */
function open(context: Context, step: 'undo' | 'redo'): number[] {
  const { rows } = listHistory(context, { offset: 0, limit: 500, text: '' });
  return rows.filter((row) => row.step === step).map((row) => row.id);
}

/** Tries one; a refusal has to say what stands in the way and to leave the book and its history as they were. */
async function attempt(context: Context, step: 'undo' | 'redo', id: number): Promise<boolean> {
  const before = [everything(context.book), newestAction(context)];
  try {
    if (step === 'undo') await undoOne(context, { id });
    else await redoOne(context, { id });
    return true;
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'depended_on') throw error;
    expect([everything(context.book), newestAction(context)]).toEqual(before);
    expect(dependedOnSchema.parse(error.details).total, error.message).toBeGreaterThan(0);
    return false;
  }
}

/**
 * Goes through all of them in an order that chance decides; every round something has to be possible. Out of
 * order, an address may have gone to somebody else, or an audience counted again that a response needs
 * uncounted: then what stands in the way is cleared as the panel offers it.
 */
async function goThrough(context: Context, step: 'undo' | 'redo', chances: readonly number[]): Promise<void> {
  for (let round = 0; open(context, step).length > 0; round++) {
    const ids = open(context, step);
    const start = (chances[round % chances.length] ?? 0) % ids.length;
    const turned = [...ids.slice(start), ...ids.slice(0, start)];
    const isDone =
      (await some(turned, (id) => attempt(context, step, id))) ||
      (await some(turned.toReversed(), (id) => clearTheWay(context, step, id)));
    expect(isDone).toBe(true);
    expect(round).toBeLessThan(300);
  }
}

/** Whether it can be done with one of them; after the first nothing more is tried. */
async function some<T>(all: readonly T[], can: (one: T) => Promise<boolean>): Promise<boolean> {
  for (const one of all) if (await can(one)) return true;
  return false;
}

async function clearTheWay(context: Context, step: 'undo' | 'redo', id: number): Promise<boolean> {
  try {
    if (step === 'undo') await undoOne(context, { id });
    else await redoOne(context, { id });
    return true;
  } catch (error) {
    const { dependents } = dependedOnSchema.parse((error as Refusal).details);
    const isStuck = await some(dependents, async (one) => !(await attempt(context, one.step, one.id)));
    return !isStuck && attempt(context, step, id);
  }
}

test('undoing everything in any order the history allows leads back to the beginning, and doing it again to the end', async () => {
  await assert(
    asyncProperty(randomHistory, order, order, async (steps, undoing, redoing) => {
      const context = makeTestBook(folder.path);
      const beginning = everything(context.book);
      for (const [at, step] of steps.entries()) takeStep(context, step, at);
      const end = everything(context.book);
      for (let time = 0; time < 2; time++) {
        await goThrough(context, 'undo', undoing);
        expect(everything(context.book)).toEqual(beginning);
        await goThrough(context, 'redo', redoing);
        expect(everything(context.book)).toEqual(end);
      }
      close(context);
    }),
    { numRuns: 30 },
  );
});

test('imports among them come and go like everything else', async () => {
  const people = array(tuple(constantFrom('Ann', 'Bob', 'Person 2'), integer({ min: 1, max: 4 })), {
    minLength: 1,
    maxLength: 3,
  });
  let made = 0;
  await assert(
    asyncProperty(randomHistory, randomHistory, people, order, async (first, second, rows, chances) => {
      const context = makeTestBook(folder.path);
      const beginning = everything(context.book);
      for (const [at, step] of first.entries()) takeStep(context, step, at);
      const lines = rows.map(([name, email], i) => `${name},p${email}@example.com,Shop ${i}`);
      const path = folder.write(`history-${(made += 1)}.csv`, ['Name,Email,Company', ...lines].join('\n'));
      await run(context, path, { kind: 'people' });
      for (const [at, step] of second.entries()) takeStep(context, step, at);
      const end = everything(context.book);
      await goThrough(context, 'undo', chances);
      expect(everything(context.book)).toEqual(beginning);
      await goThrough(context, 'redo', chances);
      expect(everything(context.book)).toEqual(end);
      close(context);
    }),
    { numRuns: 12 },
  );
});

test('reports of giveaways among them too, and read again they bring nothing', async () => {
  const rows = array(tuple(constantFrom('Guest 1', 'Guest 2', 'Ann'), integer({ min: 1, max: 9 })), {
    minLength: 1,
    maxLength: 3,
  });
  let made = 0;
  await assert(
    asyncProperty(randomHistory, randomHistory, rows, order, async (first, second, came, chances) => {
      const context = makeTestBook(folder.path);
      const beginning = everything(context.book);
      for (const [at, step] of first.entries()) takeStep(context, step, at);
      const lines = came.map(([name, minutes]) => `${name},2026-11-01,yes,${minutes}`);
      const text = ['Name,Date,Attended,Minutes', ...lines].join('\n');
      const path = folder.write(`report-${(made += 1)}.csv`, text);
      const choices = { kind: 'responses', newGiveaway: GIVEAWAY } as const;
      await run(context, path, choices);
      const imported = everything(context.book);
      expect((await run(context, path, choices)).importId).toBeNull();
      expect(everything(context.book)).toEqual(imported);
      for (const [at, step] of second.entries()) takeStep(context, step, at);
      const end = everything(context.book);
      await goThrough(context, 'undo', chances);
      expect(everything(context.book)).toEqual(beginning);
      await goThrough(context, 'redo', chances);
      expect(everything(context.book)).toEqual(end);
      close(context);
    }),
    { numRuns: 15 },
  );
});

test('after one action of the past is undone the book is as if it had never been', async () => {
  let compared = 0;
  await assert(
    asyncProperty(randomHistory, integer({ min: 0, max: 11 }), async (steps, pick) => {
      const context = makeTestBook(folder.path);
      const taken: { readonly at: number; readonly step: RandomStep; readonly id: number }[] = [];
      for (const [at, step] of steps.entries()) {
        if (takeStep(context, step, at)) taken.push({ at, step, id: newestAction(context) });
      }
      const one = taken[pick % Math.max(1, taken.length)];
      if (one && (await attempt(context, 'undo', one.id))) {
        const never = makeTestBook(folder.path);
        for (const { at, step } of taken.filter((other) => other !== one)) takeStep(never, step, at);
        expect(meaningOf(context)).toEqual(meaningOf(never));
        compared += one === taken.at(-1) ? 0 : 1;
        close(never);
      }
      close(context);
    }),
    { numRuns: 100 },
  );
  expect(compared).toBeGreaterThan(20);
});
