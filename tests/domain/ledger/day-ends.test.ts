import { array, assert, constantFrom, integer, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { type Day, addDays, day } from '../../../src/domain/day';
import { type DatedPoints, balanceOn } from '../../../src/domain/ledger/balance';
import { dayEnds, firstOn } from '../../../src/domain/ledger/day-ends';
import type { HalfLives } from '../../../src/domain/ledger/rate-card';

const START = day('2024-02-20');
const LIVES: readonly HalfLives[] = [
  { deposit: 180, ask: 90, breach: 365 },
  { deposit: null, ask: 1, breach: null },
];
const days = integer({ min: 0, max: 40 }).map((n) => addDays(START, n));
const posting = record({
  class: constantFrom('deposit' as const, 'ask' as const, 'breach' as const),
  day: days,
  points: integer({ min: -40, max: 40 }),
});
const questions = array(record({ on: days, lives: constantFrom(...LIVES) }), { minLength: 1, maxLength: 8 });

function inOrder(postings: readonly DatedPoints[]): DatedPoints[] {
  return [...postings].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

test('the end of any day is what all postings up to it come to, in any order of questions', () => {
  assert(
    property(array(posting), questions, (list, asked) => {
      const ends = dayEnds(inOrder(list));
      for (const { on, lives } of asked) expectSame(ends.on(on, lives), list, on, lives);
    }),
  );
});

test('after a day was changed and forgotten, ends are those of the new postings', () => {
  assert(
    property(array(posting), array(posting), questions, (before, added, asked) => {
      const postings = inOrder(before);
      const ends = dayEnds(postings);
      for (const { on, lives } of asked) ends.on(on, lives);
      for (const one of added) {
        ends.forgetFrom(one.day);
        postings.splice(firstOn(postings, one.day), 0, one);
      }
      for (const { on, lives } of asked) expectSame(ends.on(on, lives), postings, on, lives);
    }),
  );
});

function expectSame(
  end: { readonly deposit: number; readonly ask: number; readonly breach: number },
  postings: readonly DatedPoints[],
  on: Day,
  lives: HalfLives,
): void {
  const { deposit, ask, breach } = balanceOn(postings, on, lives);
  expect(end.deposit).toBeCloseTo(deposit, 9);
  expect(end.ask).toBeCloseTo(ask, 9);
  expect(end.breach).toBeCloseTo(breach, 9);
}
