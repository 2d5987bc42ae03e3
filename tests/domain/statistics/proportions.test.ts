import { describe, expect, it } from 'vitest';
import { koopman } from '../../../src/domain/statistics/koopman';
import { newcombe, ratesRobust } from '../../../src/domain/statistics/newcombe';
import { presenceBounds } from '../../../src/domain/statistics/presence-bounds';
import { pValue2x2 } from '../../../src/domain/statistics/two-by-two';
import { expectAgrees } from './agrees';
import { readVectors } from './vectors';

type Table = { x1: number; n1: number; x2: number; n2: number; level: number };
type Cases<In> = readonly { readonly in: In; readonly out: unknown }[];

const vectors = readVectors<{
  newcombe: Cases<Table>;
  koopman: Cases<Table>;
  pValue2x2: Cases<Table>;
  presenceBounds: Cases<{ yes: number; no: number; unknown: number }>;
}>('proportions');

describe('two shares agree with the reference', () => {
  it.each(vectors.newcombe)('Newcombe $in', ({ in: { x1, n1, x2, n2, level }, out }) => {
    expectAgrees(newcombe(x1, n1, x2, n2, level), out);
  });

  it.each(vectors.koopman)('Koopman $in', ({ in: { x1, n1, x2, n2, level }, out }) => {
    expectAgrees(koopman(x1, n1, x2, n2, level), out);
  });

  it.each(vectors.pValue2x2)('p-value $in', ({ in: { x1, n1, x2, n2 }, out }) => {
    expectAgrees(pValue2x2(x1, n1, x2, n2), out);
  });

  it.each(vectors.presenceBounds)('presence $in', ({ in: { yes, no, unknown }, out }) => {
    expectAgrees(presenceBounds(yes, no, unknown), out);
  });
});

describe('ratesRobust', () => {
  it('is not of a difference one buyer makes', () => {
    // 9 of 40 against 4 of 80: 0.028 to 0.324; with one buyer less it reaches below nothing.
    expect(newcombe(8, 40, 5, 80)?.lower).toBeGreaterThan(0);
    expect(newcombe(7, 40, 5, 80)?.lower).toBeLessThan(0);
    expect(ratesRobust(8, 40, 5, 80)).toBe(false);
    expect(ratesRobust(5, 80, 8, 40)).toBe(false);
  });

  it('is of one that survives it, whichever group is better', () => {
    expect(ratesRobust(30, 60, 20, 120)).toBe(true);
    expect(ratesRobust(20, 120, 30, 60)).toBe(true);
  });

  it('is not of no difference, nor of nobody', () => {
    expect(ratesRobust(5, 10, 5, 10)).toBe(false);
    expect(ratesRobust(0, 0, 5, 10)).toBe(false);
  });
});
