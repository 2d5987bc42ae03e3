import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apportion, apportionSigned } from '../../../src/domain/statement/apportion';

const points = fc.integer({ min: 0, max: 50_000_000 }).map((micro) => micro / 1e6);
const tenths = (value: number): number => Math.round(value * 10);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe('apportion', () => {
  it('leaves figures alone that are already whole tenths', () => {
    expect(apportion([2.3, 1.1, 8.2, 0.7], 12.3)).toEqual([2.3, 1.1, 8.2, 0.7]);
  });

  it('raises the figures that lost most until quarters add up as printed', () => {
    expect(apportion([0.25, 0.25, 0.25, 0.25], 1)).toEqual([0.3, 0.3, 0.2, 0.2]);
    expect(apportion([0.75, 0.21], 1)).toEqual([0.8, 0.2]);
  });

  it('refuses a total the figures do not come to', () => {
    expect(() => apportion([1.2], 3)).toThrow(RangeError);
    expect(() => apportion([], 0.1)).toThrow(RangeError);
  });

  it('adds up to the rounded sum, and moves no figure by a whole tenth', () => {
    fc.assert(
      fc.property(fc.array(points, { maxLength: 60 }), (figures) => {
        const total = Math.round(sum(figures) * 10) / 10;
        const printed = apportion(figures, total);
        expect(sum(printed.map(tenths))).toBe(tenths(total));
        for (const [at, figure] of figures.entries()) {
          expect(Math.abs((printed[at] ?? 0) - figure)).toBeLessThan(0.1);
        }
      }),
    );
  });
});

describe('apportionSigned', () => {
  it('adds up figures of either sign, to a total that may be a tenth off their sum', () => {
    expect(apportionSigned([0.25, -0.25, 0.5], 0.5)).toEqual([0.3, -0.3, 0.5]);
    expect(apportionSigned([3.94, -2.23], 1.7)).toEqual([3.9, -2.2]);
    expect(apportionSigned([1.2], 1.3)).toEqual([1.3]);
    expect(apportionSigned([], 0)).toEqual([]);
  });

  it('adds up to whatever total is within a tenth, and moves no figure by two', () => {
    const signed = fc.tuple(points, fc.boolean()).map(([value, less]) => (less ? -value : value));
    fc.assert(
      fc.property(
        fc.array(signed, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: -1, max: 1 }),
        (figures, off) => {
          const total = (Math.round(sum(figures) * 10) + off) / 10;
          const printed = apportionSigned(figures, total);
          expect(sum(printed.map(tenths))).toBe(tenths(total));
          for (const [at, figure] of figures.entries()) {
            expect(Math.abs((printed[at] ?? 0) - figure)).toBeLessThan(0.2);
          }
        },
      ),
    );
  });
});
