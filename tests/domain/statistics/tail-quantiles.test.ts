import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeRng } from '../../../src/domain/rng';
import { betaQuantiles } from '../../../src/domain/statistics/beta-quantiles';
import { betaQuantile, gammaQuantile } from '../../../src/domain/statistics/distributions';
import { gammaQuantiles } from '../../../src/domain/statistics/gamma-quantiles';
import { ascendingOrder, tailQuantiles } from '../../../src/domain/statistics/tail-quantiles';
import { apart } from './vectors';

const rng = makeRng(11);
const us = Float64Array.from({ length: 40 }, () => rng.u());
const ascending = ascendingOrder(us);
const size = (least: number, most: number) => {
  const exponent = fc.double({ min: Math.log(least), max: Math.log(most), noNaN: true });
  return exponent.map(Math.exp);
};

describe('many quantiles at once', () => {
  it('of a beta are those one by one', () => {
    fc.assert(
      fc.property(size(0.1, 5000), size(0.1, 5000), (a, b) => {
        betaQuantiles(us, ascending, a, b).forEach((x, at) => {
          expect(apart(x, betaQuantile(us[at] as number, a, b))).toBeLessThan(1e-8);
        });
      }),
    );
  });

  it('of a gamma are those one by one', () => {
    fc.assert(
      fc.property(size(0.1, 5000), (shape) => {
        gammaQuantiles(us, ascending, shape).forEach((x, at) => {
          expect(apart(x, gammaQuantile(us[at] as number, shape))).toBeLessThan(1e-8);
        });
      }),
    );
  });

  it('look at the curve about once each', () => {
    const many = Float64Array.from({ length: 2000 }, () => rng.u());
    let looks = 0;
    const half = (z: number): number => {
      looks++;
      return 1 + Math.exp(z); // of the logistic curve: its share below is its density times this
    };
    const curve = {
      middle: 0,
      logDensity: (z: number) => z - 2 * Math.log1p(Math.exp(z)),
      slope: (z: number) => (1 - Math.exp(z)) / (1 + Math.exp(z)),
      belowOverDensity: half,
      aboveOverDensity: (z: number) => half(-z),
    };
    const found = tailQuantiles(curve, many, ascendingOrder(many));
    found.forEach((z, at) => expect(1 / (1 + Math.exp(-z))).toBeCloseTo(many[at] as number, 13));
    expect(looks).toBeLessThan(many.length * 1.1);
  });

  it('rise with their share, however lopsided', () => {
    for (const [a, b] of [
      [0.0005, 5],
      [5, 0.0005],
      [0.01, 0.01],
      [20_000, 3],
    ] as const) {
      const found = betaQuantiles(us, ascending, a, b);
      const sorted = Array.from(ascending, (at) => found[at] as number);
      expect(sorted.every((x) => x >= 0 && x <= 1)).toBe(true);
      expect(sorted).toEqual(sorted.toSorted((x, y) => x - y));
    }
  });

  it('of a symmetric beta mirror each other', () => {
    const mirrored = us.map((u) => 1 - u);
    const found = betaQuantiles(us, ascending, 7, 7);
    const other = betaQuantiles(mirrored, ascendingOrder(mirrored), 7, 7);
    found.forEach((x, at) => expect(x + (other[at] as number)).toBeCloseTo(1, 12));
  });

  it('of a share of nothing are the end', () => {
    const nothing = Float64Array.of(0, 0.5);
    expect(betaQuantiles(nothing, ascendingOrder(nothing), 2, 3)[0]).toBe(0);
    expect(gammaQuantiles(nothing, ascendingOrder(nothing), 2)[0]).toBe(0);
  });
});
