import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { peopleNeeded, powerOf, smallestSeen } from '../../../src/domain/experiment/power';
import { peopleToSettle, smallestSettled } from '../../../src/domain/experiment/settled-size';
import { type Rng, makeRng } from '../../../src/domain/rng';

const share = fc.double({ min: 0.01, max: 0.9, noNaN: true });

function buyers(rng: Rng, people: number, rate: number): number {
  let count = 0;
  for (let i = 0; i < people; i++) if (rng.u() < rate) count++;
  return count;
}

// The test the sizes are made for: the pooled difference against its deviation.
function isSeen(x1: number, x2: number, n: number): boolean {
  const pooled = (x1 + x2) / (2 * n);
  return Math.abs(x1 - x2) / n > 1.959963984540054 * Math.sqrt((2 * pooled * (1 - pooled)) / n);
}

describe('how many people it takes', () => {
  it('is what the manual of R’s power.prop.test says', () => {
    expect(powerOf(0.5, 0.75, { given: 50, notGiven: 50 })).toBeCloseTo(0.7401659, 6);
    expect(powerOf(0.5, 0.75, { given: 76.7, notGiven: 76.7 })).toBeCloseTo(0.9, 4);
  });

  it('has the power asked for in simulated draws', () => {
    const [rng, runs] = [makeRng(7), 4000];
    const n = peopleNeeded(0.1, 0.15)?.given ?? 0;
    let seen = 0;
    for (let run = 0; run < runs; run++) if (isSeen(buyers(rng, n, 0.1), buyers(rng, n, 0.15), n)) seen++;
    expect(n).toBe(686);
    expect(Math.abs(seen / runs - 0.8)).toBeLessThan(0.02);
  });

  it('is just enough, however the list is divided', () => {
    fc.assert(
      fc.property(share, share, fc.double({ min: 0.1, max: 0.9, noNaN: true }), (waiting, getting, part) => {
        fc.pre(Math.abs(waiting - getting) > 0.01);
        const needed = peopleNeeded(waiting, getting, part);
        if (!needed) return false;
        const { given, notGiven } = needed;
        expect(powerOf(waiting, getting, needed)).toBeGreaterThanOrEqual(0.8 - 1e-9);
        fc.pre(given > 2 && notGiven > 2);
        return powerOf(waiting, getting, { given: given - 2, notGiven: notGiven - 2 }) < 0.8;
      }),
    );
  });

  it('is nothing to be had where there is no difference, or nobody', () => {
    expect(peopleNeeded(0.2, 0.2)).toBeNull();
    expect(peopleToSettle(0, 0)).toBeNull();
    expect(powerOf(0, 1, { given: 0, notGiven: 10 })).toBe(0);
    expect(powerOf(1, 1, { given: 10, notGiven: 10 })).toBe(0);
  });
});

describe('what a list can show', () => {
  it('is the share at which the power is there', () => {
    fc.assert(
      fc.property(
        share,
        fc.integer({ min: 20, max: 900 }),
        fc.integer({ min: 20, max: 900 }),
        (waiting, given, notGiven) => {
          const seen = smallestSeen(waiting, { given, notGiven });
          if (seen === null) return powerOf(waiting, 1, { given, notGiven }) < 0.8;
          expect(seen).toBeGreaterThan(waiting);
          return Math.abs(powerOf(waiting, seen, { given, notGiven }) - 0.8) < 1e-6;
        },
      ),
    );
  });

  it('is nothing with small groups or few buyers, whatever the formula says', () => {
    expect(smallestSeen(0, { given: 29, notGiven: 100 })).not.toBeNull();
    expect(smallestSettled(0, { given: 29, notGiven: 100 })).toBeNull();
    expect(smallestSettled(0, { given: 30, notGiven: 100 })).toBeCloseTo(1 / 3, 9);
    expect(peopleToSettle(0.1, 0.9)).toEqual({ given: 30, notGiven: 30 });
    expect(peopleToSettle(0.1, 0.9, 0.9)).toMatchObject({ notGiven: 30 });
    expect(peopleToSettle(0.1, 0.9, 0.1)).toMatchObject({ given: 30 });
    expect(peopleToSettle(0.1, 0.15)).toEqual({ given: 686, notGiven: 686 });
  });
});
