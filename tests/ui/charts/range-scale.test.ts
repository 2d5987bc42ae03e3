import { describe, expect, it } from 'vitest';
import { amountScale, evenScale } from '../../../src/ui/charts/range-scale';

describe('the scale of a range', () => {
  it('has no difference in its middle', () => {
    const { min, max } = evenScale({ lower: 0.01, middle: 0.13, upper: 0.25 });
    expect(min).toBe(-max);
    expect(max).toBeCloseTo(0.28);
  });

  it('has some width where everything is nothing', () => {
    const nothing = { lower: 0, middle: 0, upper: 0 };
    expect(evenScale(nothing).max).toBeGreaterThan(0);
    expect(amountScale(nothing).max).toBeGreaterThan(0);
  });

  it('begins an amount at nothing unless the range goes below', () => {
    expect(amountScale({ lower: 1150, middle: 2600, upper: 4300 }).min).toBe(0);
    expect(amountScale({ lower: -200, middle: 400, upper: 900 }).min).toBeLessThan(-200);
    expect(amountScale({ lower: -900, middle: -500, upper: -100 }).max).toBeGreaterThan(0);
  });
});
