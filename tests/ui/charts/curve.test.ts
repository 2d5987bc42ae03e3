import { describe, expect, it } from 'vitest';
import { addDays, day } from '../../../src/domain/day';
import { scaleOf, tableRows } from '../../../src/ui/charts/curve';

const curve = (...balances: number[]) =>
  balances.map((balance, i) => ({ day: addDays(day('2026-09-20'), i), balance }));

describe('the table behind a curve', () => {
  it('has every day of a short one', () => expect(tableRows(curve(1, 2, 3))).toHaveLength(3));
  it('has the last day of each month of a long one, and the newest', () =>
    expect(tableRows(curve(...Array.from({ length: 60 }, (_, i) => i))).map((row) => row.day)).toEqual([
      '2026-09-30',
      '2026-10-31',
      '2026-11-18',
    ]));
});

describe('the scale of a curve', () => {
  it('fills the drawing with a curve that moves', () => {
    const { min, max } = scaleOf(curve(100, 300));
    expect(min).toBe(84);
    expect(max).toBe(316);
  });

  it('does not make a mountain of a molehill', () => {
    expect(scaleOf(curve(4, 3.98))).toEqual({ min: expect.closeTo(2.99, 1), max: expect.closeTo(4.99, 1) });
    expect(scaleOf(curve(400, 401))).toEqual({ min: expect.closeTo(380, 0), max: expect.closeTo(421, 0) });
    expect(scaleOf(curve(0, 0))).toEqual({ min: -1, max: 1 });
  });
});
