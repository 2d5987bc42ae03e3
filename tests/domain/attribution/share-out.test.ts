import { assert, bigInt, constantFrom, array, integer, oneof, property } from 'fast-check';
import { expect, test } from 'vitest';
import { largestRemainder } from '../../../src/domain/attribution/largest-remainder';
import { cents } from '../../../src/domain/money';

/** The definition, word for word, in whole numbers without end. */
function byDefinition(amount: number, weights: readonly bigint[]): number[] {
  const whole = BigInt(Math.abs(amount));
  const total = weights.reduce((sum, weight) => sum + weight, 0n);
  const parts = weights.map((weight) => (whole * weight) / total);
  let left = whole - parts.reduce((sum, part) => sum + part, 0n);
  const open = weights.map((weight, at) => ({ at, lost: (whole * weight) % total }));
  for (; left > 0n; left--) {
    const largest = open.reduce((best, each) => (each.lost > best.lost ? each : best));
    parts[largest.at] = (parts[largest.at] ?? 0n) + 1n;
    largest.lost = -1n;
  }
  return parts.map((part) => (amount < 0 ? Number(-part) : Number(part)) + 0);
}

const amounts = oneof(
  integer({ min: -100_000_000, max: 100_000_000 }),
  integer({ min: -Number.MAX_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER }),
  constantFrom(0, 1, -1, Number.MAX_SAFE_INTEGER, -Number.MAX_SAFE_INTEGER, 2 ** 40, 2 ** 52),
);
const small = bigInt(0n, 20n);
const decayed = oneof(bigInt(0n, 2n ** 40n), constantFrom(0n, 1n, 2n ** 39n, 2n ** 40n - 1n, 2n ** 40n));
const huge = bigInt(0n, 2n ** 60n);

test.each([
  ['small weights', small, 80],
  ['weights of time decay', decayed, 80],
  ['weights beyond what a double divides', huge, 20],
])('shares out as defined: %s', (_, weight, most) => {
  assert(
    property(amounts, array(weight, { minLength: 1, maxLength: most }), (amount, drawn) => {
      // Half of a huge weight may be no double: as numbers they are only tried where they are whole.
      const weights = drawn.map((each) => BigInt(Number(each)));
      if (weights.every((each) => each === 0n)) return;
      const expected = byDefinition(amount, weights);
      expect(largestRemainder(cents(amount), weights)).toEqual(expected);
      expect(largestRemainder(cents(amount), weights.map(Number))).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});

test('parts add up to the amount', () => {
  assert(
    property(amounts, array(decayed, { minLength: 1, maxLength: 12 }), (amount, weights) => {
      const parts = largestRemainder(cents(amount), weights);
      if (parts === null) expect(weights.every((each) => each === 0n)).toBe(true);
      else expect(parts.reduce((sum, part) => sum + BigInt(part), 0n)).toBe(BigInt(amount));
    }),
  );
});

test.each([[[1.5, 1]], [[-1, 2]], [[Number.NaN]]])('refuses %j as weights', (weights) => {
  expect(() => largestRemainder(cents(10), weights)).toThrow(RangeError);
});
