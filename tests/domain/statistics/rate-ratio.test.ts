import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rateRatio } from '../../../src/domain/statistics/rate-ratio';
import { apart, readVectors } from './vectors';

const { rateRatio: cases } = readVectors<{
  rateRatio: {
    in: { x1: number; t1: number; x0: number; t0: number; level: number };
    out: { ratio: number | null; lower: number; upper: number; p: number };
  }[];
}>('reputation');

describe('ratio of two rates', () => {
  it.each(cases)('$in', ({ in: { x1, t1, x0, t0, level }, out }) => {
    const found = rateRatio({ count: x1, time: t1 }, { count: x0, time: t0 }, level);
    for (const key of ['ratio', 'lower', 'upper', 'p'] as const)
      expect(apart(found?.[key] ?? null, out[key]), key).toBeLessThan(1e-9);
  });

  it('is null where no time went by', () => {
    expect(rateRatio({ count: 1, time: 0 }, { count: 1, time: 3 })).toBeNull();
    expect(rateRatio({ count: 1, time: 3 }, { count: 1, time: 0 })).toBeNull();
  });

  it('the other way round is the reciprocal, as unlikely, and the ratio lies in its interval', () => {
    const counted = fc.record({
      count: fc.integer({ min: 1, max: 400 }),
      time: fc.integer({ min: 1, max: 24 }),
    });
    fc.assert(
      fc.property(counted, counted, (a, b) => {
        const [ab, ba] = [rateRatio(a, b), rateRatio(b, a)];
        if (!ab || !ba) return false;
        expect(apart(ab.lower, 1 / ba.upper)).toBeLessThan(1e-6);
        expect(apart(ab.p, ba.p)).toBeLessThan(1e-6);
        return ab.lower <= (ab.ratio ?? NaN) && (ab.ratio ?? NaN) <= ab.upper;
      }),
    );
  });
});
