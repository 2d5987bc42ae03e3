import { describe, expect, it } from 'vitest';
import { type IndexMonth } from '../../../src/domain/reputation/index-month';
import { shrunkRating } from '../../../src/domain/reputation/index-part';
import {
  reputationIndex,
  reputationIndexes,
  shownIndex,
} from '../../../src/domain/reputation/reputation-index';
import { reputationLift } from '../../../src/domain/reputation/reputation-lift';
import { apart, readVectors } from '../statistics/vectors';
import { type Counts, monthsOf } from './months';

type VectorMonth = Record<
  | 'ratingCount'
  | 'ratingSum'
  | 'promoters'
  | 'passives'
  | 'detractors'
  | 'mentionsPos'
  | 'mentionsNeg'
  | 'referrals',
  number
>;

const vectors = readVectors<{
  shrunkRating: { in: { sum: number; n: number; priorMean: number; weight: number }; out: number }[];
  index: {
    in: { months: VectorMonth[] | 'same as first case'; i: number };
    out: { index: number | null; scores: Record<string, number>; coverage: number; signals: number };
  }[];
}>('reputation');

const first = vectors.index[0]?.in.months;
const months = typeof first === 'object' ? first.map(indexMonth) : [];

function indexMonth({ promoters, passives, detractors, referrals, ...one }: VectorMonth): IndexMonth {
  return {
    ratings: { count: one.ratingCount, sum: one.ratingSum, mean: null },
    answers: { promoters, passives, detractors },
    mentions: { positive: one.mentionsPos, neutral: 0, negative: one.mentionsNeg, open: 0 },
    referrals,
  };
}

describe('reputation index', () => {
  it.each(vectors.shrunkRating)('rating $in', ({ in: { sum, n, priorMean, weight }, out }) => {
    expect(apart(shrunkRating({ sum, count: n }, priorMean, weight), out)).toBeLessThan(1e-9);
  });

  it.each(vectors.index)('month $in.i', ({ in: { i }, out }) => {
    const found = reputationIndex(months, i);
    expect(apart(found.index, out.index)).toBeLessThan(1e-9);
    expect(apart(found.coverage, out.coverage)).toBeLessThan(1e-9);
    expect(found.signals).toBe(out.signals);
    expect(found.parts.map(({ id }) => id).sort()).toEqual(Object.keys(out.scores).sort());
    for (const { id, score } of found.parts)
      expect(apart(score, out.scores[id] ?? null), id).toBeLessThan(1e-9);
    expect(found.shown).toBe(out.signals >= 5 && out.coverage >= 0.35);
  });

  it('is printed from five signals and a weight of 0.35 on', () => {
    const [four, five] = [
      [5, 4, 5, 4],
      [5, 4, 5, 4, 5],
    ].map((stars) => monthsOf([{ stars }]));
    expect(shownIndex(reputationIndex(four ?? [], 0))).toBeNull();
    expect(reputationIndex(five ?? [], 0)).toMatchObject({ coverage: 0.35, shown: true });
    expect(shownIndex(reputationIndex(monthsOf([{ scores: [9, 9, 9, 9, 9, 9] }]), 0))).toBeNull();
  });

  it('does not mark a business down for what it never notes', () => {
    const quiet = monthsOf([{ stars: [5, 5] }, { stars: [5, 5] }, { stars: [5, 5] }, {}]);
    expect(reputationIndex(quiet, 3).parts.map(({ id }) => id)).toEqual(['rating', 'reviews']);
    const noted = monthsOf([{ referrals: 1 }, { stars: [5] }, { stars: [5] }, { stars: [5] }]);
    expect(reputationIndex(noted, 3).parts).toContainEqual(
      expect.objectContaining({ id: 'referrals', score: 0 }),
    );
  });

  it('has points that are the index', () => {
    for (const { index, parts } of reputationIndexes(months).slice(1))
      expect(parts.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(index ?? Number.NaN, 9);
  });
});

describe('lift', () => {
  const indexes = reputationIndexes(months);

  it('is the index less that of six months ago, and its parts add up to it', () => {
    for (let at = 8; at < indexes.length; at++) {
      const lift = reputationLift(indexes, at);
      if (lift.status !== 'shown') return expect(lift.status).toBe('shown');
      expect(lift.points).toBe((indexes[at]?.index ?? 0) - (indexes[at - 6]?.index ?? 0));
      expect(lift.parts.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(lift.points, 9);
    }
  });

  it('adds up where a part came and another went', () => {
    const before: Counts = { stars: [5, 5, 4], scores: [10, 9, 9] };
    const now: Counts = { stars: [3, 5], tones: [1, 1, -1] };
    const lift = reputationLift(
      reputationIndexes(monthsOf([before, before, before, {}, {}, {}, now, now, now])),
      8,
    );
    if (lift.status !== 'shown') return expect(lift.status).toBe('shown');
    expect(lift.parts.find(({ id }) => id === 'nps')?.now).toBeNull();
    expect(lift.parts.find(({ id }) => id === 'mentions')?.before).toBeNull();
    expect(lift.parts.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(lift.points, 9);
  });

  it('says which of the two is missing', () => {
    expect(reputationLift(indexes, 5)).toEqual({ status: 'not_enough', missing: 'earlier_month' });
    expect(reputationLift(indexes, 7)).toEqual({ status: 'not_enough', missing: 'index_before' });
    expect(reputationLift(indexes, 1)).toEqual({ status: 'not_enough', missing: 'index_now' });
    expect(reputationLift([], 0)).toEqual({ status: 'not_enough', missing: 'index_now' });
  });
});
