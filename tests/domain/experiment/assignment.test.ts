import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignAtRandom } from '../../../src/domain/experiment/assignment';

const ids = fc.uniqueArray(fc.integer({ min: 1, max: 5000 }), { maxLength: 200 });
const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const shares = fc.double({ min: 0.01, max: 0.99, noNaN: true });

function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, at) => at + 1);
}

describe('a draw', () => {
  it('puts everybody into one of two groups, of the sizes asked for', () => {
    fc.assert(
      fc.property(ids, seeds, shares, (people, seed, share) => {
        const { given, notGiven } = assignAtRandom(people, seed, share);
        expect([...given, ...notGiven].sort((a, b) => a - b)).toEqual(people.toSorted((a, b) => a - b));
        if (people.length > 1) expect(Math.min(given.length, notGiven.length)).toBeGreaterThan(0);
        return Math.abs(given.length - people.length * share) <= 1;
      }),
    );
  });

  it('is the same for the same people, in whatever order and however often they come', () => {
    fc.assert(
      fc.property(ids, seeds, shares, (people, seed, share) => {
        const drawn = assignAtRandom(people, seed, share);
        expect(assignAtRandom(new Set(people.toReversed()), seed, share)).toEqual(drawn);
        expect(assignAtRandom([...people, ...people], seed, share)).toEqual(drawn);
      }),
    );
  });

  it('stays what it was: a draw of the past can be made again', () => {
    expect(assignAtRandom(upTo(9), 20240229, 0.5)).toEqual({
      seed: 20240229,
      share: 0.5,
      given: [1, 2, 4, 5, 7],
      notGiven: [3, 6, 8, 9],
    });
  });

  it('is another one for another seed', () => {
    const draws = upTo(50).map((seed) => assignAtRandom(upTo(40), seed, 0.5).given.join());
    expect(new Set(draws).size).toBe(50);
  });

  it('favours nobody: each is in a group as often as its share', () => {
    const times = new Map<number, number>();
    for (let seed = 0; seed < 2000; seed++)
      for (const id of assignAtRandom(upTo(10), seed, 0.3).given) times.set(id, (times.get(id) ?? 0) + 1);
    // 600 times each are expected; five deviations of 20.5 either way.
    for (const id of upTo(10)) expect(Math.abs((times.get(id) ?? 0) - 600), String(id)).toBeLessThan(103);
  });

  it('refuses a share that leaves nobody to compare', () => {
    for (const share of [0, 1, -0.1, Number.NaN])
      expect(() => assignAtRandom([1, 2], 1, share)).toThrow(RangeError);
    expect(assignAtRandom([], 1, 0.5)).toMatchObject({ given: [], notGiven: [] });
  });
});
