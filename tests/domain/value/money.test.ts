import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cappedSum, cents, sumCents } from '../../../src/domain/money';
import { cellPosteriors } from '../../../src/domain/value/cell-posteriors';
import { centsFromReals } from '../../../src/domain/value/cents-from-reals';
import { drawPlan, ecvDraws, rangeOfDraws } from '../../../src/domain/value/draws';
import { type StratumModel, moments } from '../../../src/domain/value/moments';
import { predictive } from '../../../src/domain/value/predictive';
import { spendPosteriors } from '../../../src/domain/value/spend-posteriors';
import { contribution, nearestCents } from '../../../src/domain/value/value-range';

describe('cents of real amounts', () => {
  it('add up to the rounded sum, each within a cent of its own', () => {
    const amount = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 200 }), (reals) => {
        const whole = centsFromReals(reals);
        expect(sumCents(whole)).toBe(cents(Math.round(reals.reduce((sum, real) => sum + real, 0))));
        whole.forEach((each, at) => expect(Math.abs(each - (reals[at] as number))).toBeLessThanOrEqual(1));
      }),
    );
  });

  it('stay countable, and a margin takes its part', () => {
    expect(nearestCents(1e20)).toBe(Number.MAX_SAFE_INTEGER);
    expect(nearestCents(-1e20)).toBe(-Number.MAX_SAFE_INTEGER);
    const ends = { lowerCents: cents(-100), middleCents: cents(50), upperCents: cents(301), level: 0.8 };
    const found = contribution({ ...ends, expectedCents: cents(60), probPositive: 0.7 }, 0.4);
    expect(found).toMatchObject({ lowerCents: -40, middleCents: 20, upperCents: 120, expectedCents: 24 });
    expect(found.probPositive).toBe(0.7);
  });
});

it('a sum of cents goes as far as it can be counted', () => {
  expect(cappedSum([])).toBe(0);
  expect(cappedSum([9e15, -9e15, 5])).toBe(5);
  expect(cappedSum([9e15, 9e15])).toBe(Number.MAX_SAFE_INTEGER);
  expect(cappedSum([-9e15, -9e15])).toBe(-Number.MAX_SAFE_INTEGER);
});

describe('spend so uneven that it has no variance', () => {
  const { spends, shape } = spendPosteriors(
    [
      { buyers: 30, sum: 3_000_000, sumSquares: 8e12 },
      { buyers: 0, sum: 0, sumSquares: 0 },
    ],
    10_000,
  );
  const { rates } = cellPosteriors(
    {
      contacts: [
        [30, 30, 0],
        [10, 10, 0],
      ],
      buyers: [
        [10, 20, 0],
        [1, 2, 0],
      ],
    },
    { rate: 0.05, weight: 20, lift: [0, 0, 0] },
  );
  const strata = [0, 1].map((at) => ({
    contacts: [9, 9, 0],
    rates: rates[at],
    spend: spends[at],
  })) as unknown as StratumModel[];

  it('still has a mean and a range', () => {
    expect(spends[1]?.alpha).toBeLessThanOrEqual(2);
    const { mean, variance } = moments(strata, 1);
    expect(variance).toBe(Infinity);
    const range = rangeOfDraws(ecvDraws(strata, 1, drawPlan(2)), 0.8);
    expect(range.lower).toBeLessThan(mean);
    expect(range.upper).toBeGreaterThan(mean);
    expect(Number.isFinite(range.upper)).toBe(true);
    const { sales } = predictive(strata, shape, 0.8);
    expect(Number.isFinite(sales.variance)).toBe(true);
    expect(sales.upper).toBeGreaterThan(sales.mean);
  });

  it('is wider where past forecasts missed', () => {
    const [plain, wide] = [1, 1.5].map((widening) => predictive(strata, shape, 0.8, widening).buyers);
    expect(wide?.mean).toBe(plain?.mean);
    expect(wide?.upper).toBeGreaterThan(plain?.upper ?? Infinity);
  });
});
