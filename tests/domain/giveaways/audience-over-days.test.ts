import { array, assert, constantFrom, integer, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { type Day, addDays, day } from '../../../src/domain/day';
import { audienceOverDays, unnamedOverDays } from '../../../src/domain/giveaways/audience-over-days';

const FIRST = day('2026-05-04');
const days = (count: number): Day[] => Array.from({ length: count }, (_, at) => addDays(FIRST, 7 * at));
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

test.each([
  [10, 3, [4, 3, 3]],
  [11, 3, [4, 4, 3]],
  [2, 4, [1, 1, 0, 0]],
  [0, 2, [0, 0]],
  [54, 1, [54]],
])('%i people over %i days are %j', (audience, count, expected) => {
  expect(audienceOverDays(audience, count)).toEqual(expected);
});

test('the days add up to the audience in whole people, no two a person further apart', () => {
  assert(
    property(integer({ min: 0, max: 1_000_000_000 }), integer({ min: 1, max: 400 }), (audience, count) => {
      const split = audienceOverDays(audience, count);
      expect(sum(split)).toBe(audience);
      expect((split[0] ?? 0) - (split.at(-1) ?? 0)).toBeLessThanOrEqual(1);
      expect(split).toEqual(split.toSorted((a, b) => b - a));
    }),
  );
});

test('whoever is named is taken off their own day, and off the first with somebody left where that is empty', () => {
  const [one = FIRST, two = FIRST, three = FIRST] = days(3);
  expect(unnamedOverDays(9, [one, two, three], new Map([[two, 2]]))).toEqual([3, 1, 3]);
  expect(unnamedOverDays(9, [one, two, three], new Map([[two, 5]]))).toEqual([1, 0, 3]);
  expect(unnamedOverDays(9, [one, two, three], new Map([[day('2026-05-05'), 1]]))).toEqual([2, 3, 3]);
  expect(unnamedOverDays(3, [one, two, three], new Map([[one, 7]]))).toEqual([0, 0, 0]);
});

test('what is left and who was named are the audience, and no day has fewer than nobody', () => {
  const one = tuple(constantFrom(0, 1, 2, 3, 99), integer({ min: 1, max: 40 }));
  const named = array(one, { maxLength: 4 }).map(
    (pairs) => new Map(pairs.map(([at, people]) => [addDays(FIRST, 7 * at), people])),
  );
  assert(
    property(integer({ min: 0, max: 100 }), integer({ min: 1, max: 4 }), named, (audience, count, map) => {
      const left = unnamedOverDays(audience, days(count), map);
      expect(sum(left)).toBe(Math.max(0, audience - sum([...map.values()])));
      expect(Math.min(...left)).toBeGreaterThanOrEqual(0);
    }),
  );
});
