import { describe, expect, test } from 'vitest';
import { runsOf } from '../../calibration/runs';
import { valueSummary } from '../../calibration/summary';

const PATIENCE = 120_000;
const STEADY = { markets: ['steady'], seed: 4000, from: 0, valuesUpTo: 40, benchmarksUpTo: 0 } as const;

describe('simulated businesses whose truth is known', () => {
  // Bounds that chance reaches about once in two hundred such lists of runs: a fault goes far beyond.
  test('credit that changes nothing is seldom called worth something', { timeout: PATIENCE }, () => {
    const setting = { contacts: 100, effect: 0, credit: 'random' } as const;
    const { figures, covers, claims } = valueSummary(runsOf({ ...STEADY, setting, to: 40 }));
    expect(figures.count).toBe(40);
    expect(claims.count).toBeLessThanOrEqual(9);
    expect(covers.count).toBeGreaterThanOrEqual(25);
  });

  test('credit that triples what people buy is called worth something', { timeout: PATIENCE }, () => {
    const setting = { contacts: 300, effect: 2, credit: 'random' } as const;
    const { claims, reported } = valueSummary(runsOf({ ...STEADY, setting, to: 10 }));
    expect(claims.count).toBeGreaterThanOrEqual(8);
    expect(reported).toBeGreaterThan(0.15);
    expect(reported).toBeLessThan(1);
  });
});
