import { describe, expect, test } from 'vitest';
import { runsOf } from '../../calibration/runs';
import { benchmarkSummary } from '../../calibration/summary';

const PATIENCE = 120_000;
const STEADY = { markets: ['steady'], seed: 5000, from: 0, valuesUpTo: 0, benchmarksUpTo: 40 } as const;

describe('simulated businesses whose truth is known', () => {
  // “Likely” may be said in 6 of a hundred runs: chance reaches this bound less than once in a thousand lists.
  test('“likely” is seldom said of what changes nothing', { timeout: PATIENCE }, () => {
    const setting = { contacts: 100, effect: 0, credit: 'random' } as const;
    const { any } = benchmarkSummary(runsOf({ ...STEADY, setting, to: 40 }));
    expect(any.of).toBe(40);
    expect(any.count).toBeLessThanOrEqual(8);
  });

  test('credit that triples what people buy does not go unseen', { timeout: PATIENCE }, () => {
    const setting = { contacts: 300, effect: 2, credit: 'random' } as const;
    const { any, leaning, explained } = benchmarkSummary(runsOf({ ...STEADY, setting, to: 10 }));
    expect(any.count + leaning.count + explained.count).toBeGreaterThanOrEqual(8);
    expect(any.count).toBeGreaterThanOrEqual(3);
  });
});
