import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayNumbersIn, numbersIn } from '../../../../electron/bank/db/packed-columns';
import { dayNumber, dayOfNumber } from '../../../../src/domain/day';

it('reads days as the calendar counts them, whenever they are', () => {
  const least = dayNumber(dayOfNumber(-700_000));
  const most = 2_900_000;
  fc.assert(
    fc.property(fc.array(fc.integer({ min: least, max: most })), (numbers) => {
      expect([...dayNumbersIn(numbers.map(dayOfNumber).join(''))]).toEqual(numbers);
    }),
  );
  expect([...dayNumbersIn('2024-02-292024-03-011970-01-01')]).toEqual([19_782, 19_783, 0]);
});

it('reads nothing of nothing, and refuses half a day', () => {
  expect([...dayNumbersIn(null), ...numbersIn(null)]).toEqual([]);
  expect(numbersIn(`1,-2,${Number.MAX_SAFE_INTEGER}`)).toEqual([1, -2, Number.MAX_SAFE_INTEGER]);
  expect(() => dayNumbersIn('2024-02-292024')).toThrow(RangeError);
});
