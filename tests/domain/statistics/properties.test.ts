import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bootT } from '../../../src/domain/statistics/boot-t';
import { dropTop } from '../../../src/domain/statistics/drop-top';
import { hurdle } from '../../../src/domain/statistics/hurdle';
import { koopman } from '../../../src/domain/statistics/koopman';
import { mantelHaenszel } from '../../../src/domain/statistics/mantel-haenszel';
import { benjaminiHochberg, holm } from '../../../src/domain/statistics/multiplicity';
import { newcombe } from '../../../src/domain/statistics/newcombe';
import { permutation } from '../../../src/domain/statistics/permutation';
import { pValue2x2 } from '../../../src/domain/statistics/two-by-two';
import { welch } from '../../../src/domain/statistics/welch';
import { expectAgrees } from './agrees';

const group = fc
  .integer({ min: 1, max: 400 })
  .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
/** Half of them bought nothing, as in life; some were refunded more. */
const cents = fc.oneof(fc.constant(0), fc.integer({ min: -5000, max: 500_000 }));
const spends = fc.array(cents, { minLength: 2, maxLength: 12 });
const near = (found: number | undefined, expected: number | undefined, scale = 1e6): void =>
  expect(Math.abs((found ?? 0) - (expected ?? 0))).toBeLessThan(1e-9 * scale);

describe('two shares', () => {
  it('differ by as much the other way when the groups change places', () => {
    fc.assert(
      fc.property(group, group, ([x1, n1], [x2, n2]) => {
        const [one, other] = [newcombe(x1, n1, x2, n2), newcombe(x2, n2, x1, n1)];
        near(one?.diff, -(other?.diff ?? 0), 1);
        near(one?.lower, -(other?.upper ?? 0), 1);
        near(one?.upper, -(other?.lower ?? 0), 1);
        expectAgrees(pValue2x2(x1, n1, x2, n2)?.p, pValue2x2(x2, n2, x1, n1)?.p);
      }),
    );
  });

  it('have a ratio that turns over with them', () => {
    fc.assert(
      fc.property(group, group, ([x1, n1], [x2, n2]) => {
        fc.pre(x1 + x2 > 0);
        const [one, other] = [koopman(x1, n1, x2, n2), koopman(x2, n2, x1, n1)];
        expectAgrees(one?.lower, 1 / (other?.upper ?? 0));
        expectAgrees(one?.upper, 1 / (other?.lower ?? 0));
      }),
    );
  });

  it('lie within their intervals, and p-values between nothing and one', () => {
    fc.assert(
      fc.property(group, group, ([x1, n1], [x2, n2]) => {
        const { diff, lower, upper } = newcombe(x1, n1, x2, n2) ?? expect.fail();
        expect(lower).toBeLessThanOrEqual(diff);
        expect(upper).toBeGreaterThanOrEqual(diff);
        const ratio = koopman(x1, n1, x2, n2) ?? expect.fail();
        expect(ratio.lower).toBeLessThanOrEqual(ratio.ratio ?? 0);
        expect(ratio.upper).toBeGreaterThanOrEqual(ratio.ratio ?? Infinity);
        const p = pValue2x2(x1, n1, x2, n2)?.p ?? -1;
        expect(p).toBeGreaterThanOrEqual(0);
        expect(p).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('in one stratum are as adjusted as they were', () => {
    fc.assert(
      fc.property(group, group, ([x1, n1], [x0, n0]) => {
        near(mantelHaenszel([{ x1, n1, x0, n0 }]).rd?.estimate, newcombe(x1, n1, x0, n0)?.diff, 1);
      }),
    );
  });
});

describe('two means', () => {
  it('differ by as much the other way when the groups change places', () => {
    fc.assert(
      fc.property(spends, spends, (a, b) => {
        const [one, other] = [welch(a, b), welch(b, a)];
        near(one?.diff, -(other?.diff ?? 0));
        near(one?.lower, -(other?.upper ?? 0), 1e9);
        near(dropTop(a, b)?.without ?? 0, -(dropTop(b, a)?.without ?? 0));
        near(hurdle(a, b)?.fromRate, -(hurdle(b, a)?.fromRate ?? 0));
      }),
    );
  });

  it('are as unlikely in either order where every split is tried', () => {
    const few = fc.array(cents, { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(few, few, (a, b) => {
        expect(permutation(a, b)?.p).toBe(permutation(b, a)?.p);
        expect(permutation(a, b)?.p).toBe(permutation(a.toReversed(), b)?.p);
      }),
    );
  });

  it('lie within their intervals and are the same in any order', () => {
    fc.assert(
      fc.property(spends, spends, (a, b) => {
        const found = bootT(a, b, { replicates: 99 }) ?? expect.fail();
        expect(found.lower).toBeLessThanOrEqual(found.diff);
        expect(found.upper).toBeGreaterThanOrEqual(found.diff);
        near(bootT(a.toReversed(), b, { replicates: 99 })?.diff, found.diff);
      }),
    );
  });

  it('are apart by more buyers and bigger baskets, and by nothing else', () => {
    fc.assert(
      fc.property(spends, spends, (a, b) => {
        const { fromRate, fromBasket, total } = hurdle(a, b) ?? expect.fail();
        near(fromRate + fromBasket, total);
        near(total, welch(a, b)?.diff);
      }),
    );
  });
});

describe('p-values of a family', () => {
  const ps = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 8 });

  it('never get smaller, keep their order, and stay below one', () => {
    fc.assert(
      fc.property(ps, (raw) => {
        for (const adjusted of [holm(raw), benjaminiHochberg(raw)])
          for (const [i, p] of adjusted.entries()) {
            expect(p).toBeGreaterThanOrEqual((raw[i] ?? 1) * (1 - 1e-12));
            expect(p).toBeLessThanOrEqual(1);
            for (const [j, other] of adjusted.entries())
              if ((raw[i] ?? 0) < (raw[j] ?? 0)) expect(p).toBeLessThanOrEqual(other);
          }
      }),
    );
  });
});
