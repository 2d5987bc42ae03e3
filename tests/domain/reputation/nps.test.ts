import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answers, nps } from '../../../src/domain/reputation/nps';
import { npsDifference } from '../../../src/domain/reputation/nps-difference';
import { apart, readVectors } from '../statistics/vectors';

type Triple = readonly [promoters: number, passives: number, detractors: number];

const vectors = readVectors<{
  nps: { in: Answers & { level: number }; out: Record<string, number> | null }[];
  npsDifference: { in: { a: Triple; b: Triple }; out: Record<string, number> | null }[];
}>('reputation');

const answers = fc.record({ promoters: fc.nat(80), passives: fc.nat(80), detractors: fc.nat(80) });

function expectAlike(found: object | null, out: Record<string, number> | null): void {
  if (!found || !out) return expect(found).toBe(out);
  const figures = new Map<string, unknown>(Object.entries(found));
  for (const [key, value] of Object.entries(out))
    expect(apart(figures.get(key) as number, value), key).toBeLessThan(1e-9);
}

function answered([promoters, passives, detractors]: Triple): Answers {
  return { promoters, passives, detractors };
}

describe('survey score', () => {
  it.each(vectors.nps)('$in', ({ in: { level, ...given }, out }) => {
    expectAlike(nps(given, level), out);
  });

  it.each(vectors.npsDifference)('difference $in', ({ in: { a, b }, out }) => {
    expectAlike(npsDifference(answered(a), answered(b)), out);
  });

  it('is not read below ten answers, alone or beside another', () => {
    expect(nps(answered([5, 2, 2]))?.tooFew).toBe(true);
    expect(nps(answered([5, 3, 2]))?.tooFew).toBe(false);
    expect(npsDifference(answered([5, 3, 2]), answered([5, 2, 2]))?.tooFew).toBe(true);
    expect(npsDifference(answered([5, 3, 2]), answered([5, 3, 2]))?.tooFew).toBe(false);
  });

  it('stays on its scale, holds its middle, and turns round with its answers', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const found = nps(given);
        if (!found) return given.promoters + given.passives + given.detractors === 0;
        const turned = nps({ ...given, promoters: given.detractors, detractors: given.promoters });
        expect(turned?.nps).toBeCloseTo(-found.nps, 9);
        expect(turned?.lower).toBeCloseTo(-found.upper, 9);
        expect(found.lower).toBeLessThanOrEqual(found.adjusted);
        expect(found.adjusted).toBeLessThanOrEqual(found.upper);
        return found.lower >= -100 && found.upper <= 100;
      }),
    );
  });
});
