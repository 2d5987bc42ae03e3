import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PresenceStatus } from '../../../src/domain/benchmarks/input';
import { presenceShare, presenceVerdict } from '../../../src/domain/benchmarks/presence-share';
import { sayInDollars } from './say-in-dollars';

const people = (yes: number, no: number, unchecked: number): PresenceStatus[] => [
  ...Array.from({ length: yes }, () => 'yes' as const),
  ...Array.from({ length: no }, () => 'no' as const),
  ...Array.from({ length: unchecked }, () => 'unchecked' as const),
];
const said = (...counts: [number, number, number]) =>
  presenceVerdict(presenceShare(people(...counts)), sayInDollars);

describe('the share of social presence', () => {
  it('is bounds and an expectation while some are not checked', () => {
    const found = presenceShare(people(23, 96, 61));
    expect(found).toMatchObject({ yes: 23, no: 96, unchecked: 61, shareOfClients: 23 / 180 });
    expect(found.bounds).toEqual({ lower: 23 / 180, upper: 84 / 180 });
    expect(found.interval).toMatchObject({ p: 23 / 119, n: 119, level: 0.95 });
    expect(said(23, 96, 61)).toEqual({
      level: 'ok',
      code: 'bounded',
      direction: null,
      text: 'Between 12.8% and 46.7% of 180 clients, depending on the 61 clients not checked yet.',
    });
  });

  it('is a count without an interval once everybody is', () => {
    expect(presenceShare(people(30, 90, 0)).interval).toBeNull();
    expect(said(30, 90, 0)).toMatchObject({
      code: 'counted',
      text: 'A count, not an estimate: 25% of 120 clients.',
    });
  });

  it('is nothing yet when nobody is, or there is nobody', () => {
    expect(said(0, 0, 50).text).toBe(
      'Not enough data yet. This needs at least 1 client checked; you have none of 50 clients checked.',
    );
    expect(presenceShare([])).toMatchObject({ shareOfClients: null, bounds: null, interval: null });
    expect(said(0, 0, 0).code).toBe('not_enough');
  });

  it('is the same in any order, and within its bounds whatever the unchecked turn out to be', () => {
    const statuses = fc.array(fc.constantFrom<PresenceStatus>('yes', 'no', 'unchecked'), { minLength: 1 });
    fc.assert(
      fc.property(statuses, fc.func(fc.boolean()), (all, isYes) => {
        const found = presenceShare(all);
        expect(presenceShare(all.toReversed())).toEqual(found);
        const settled = all.map((one, i) => (one === 'unchecked' ? (isYes(i) ? 'yes' : 'no') : one));
        const share = presenceShare(settled).shareOfClients ?? expect.fail();
        expect(share).toBeGreaterThanOrEqual(found.bounds?.lower ?? 1);
        expect(share).toBeLessThanOrEqual(found.bounds?.upper ?? 0);
      }),
    );
  });
});
