import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/day';
import { month } from '../../../src/domain/month';
import { answerOf, signalOf, starsOf } from '../../../src/domain/reputation/reading';
import { reputationIndexes } from '../../../src/domain/reputation/reputation-index';
import { reputationLift } from '../../../src/domain/reputation/reputation-lift';
import {
  type ReputationMonth,
  monthsOfReadings,
  reputationMonths,
} from '../../../src/domain/reputation/reputation-month';
import { makeSample } from '../../../src/domain/sample/make-sample';
import { reading } from './months';

describe('what a reading says', () => {
  it('counts stars from 1 to 5, other scales in proportion', () => {
    expect([4.5, 1, 5].map((value) => starsOf(value, 5))).toEqual([4.5, 1, 5]);
    expect([starsOf(8, 10), starsOf(80, 100), starsOf(4, null)]).toEqual([4, 4, 4]);
    expect([starsOf(0, 5), starsOf(5, 100)]).toEqual([1, 1]);
  });

  it('counts 9 and 10 as promoting, up to 6 as detracting, other scales in proportion', () => {
    expect([0, 6, 7, 8, 9, 10].map((score) => answerOf(score, 10))).toEqual([
      'detractors',
      'detractors',
      'passives',
      'passives',
      'promoters',
      'promoters',
    ]);
    expect([3, 4, 5].map((score) => answerOf(score, 5))).toEqual(['detractors', 'passives', 'promoters']);
  });

  it('leaves a mention that does not say open, and a review without stars without', () => {
    expect(signalOf(reading('mention', null))).toEqual({ kind: 'mention', tone: null });
    expect(signalOf(reading('mention', 0))).toEqual({ kind: 'mention', tone: 'neutral' });
    expect(signalOf(reading('review', null))).toEqual({ kind: 'review', stars: null });
  });
});

describe('the months of a reputation', () => {
  it('counts a month as the owner would', () => {
    const readings = [
      reading('review', 4.5, { replied: true }),
      reading('review', 2),
      reading('review', null, { replied: true }),
      reading('nps', 9),
      reading('nps', 3),
      reading('mention', 1),
      reading('mention', -1),
      reading('mention', 0),
      reading('mention', null),
      reading('referral', null),
      reading('thanks', null),
      reading('review', 5, { day: day('2024-03-01') }),
    ];
    const [january, february] = reputationMonths(readings, [month('2024-01'), month('2024-02')]);
    expect(january).toMatchObject({
      month: '2024-01',
      ratings: { count: 2, sum: 6.5, mean: 3.25 },
      answers: { promoters: 1, passives: 0, detractors: 1 },
      nps: { n: 2, nps: 0, tooFew: true },
      mentions: { positive: 1, neutral: 1, negative: 1, open: 1 },
      referrals: 1,
      thanks: 1,
      reviews: { count: 3, replied: 2, repliedShare: 2 / 3 },
    });
    expect(february).toMatchObject({
      ratings: { mean: null },
      nps: null,
      reviews: { count: 0, repliedShare: null },
    });
  });

  it('begins with the first reading', () => {
    const readings = [reading('thanks', null, { day: day('2024-02-29') }), reading('thanks', null)];
    expect(monthsOfReadings(readings, month('2024-03'))).toEqual(['2024-01', '2024-02', '2024-03']);
    expect(monthsOfReadings([], month('2024-03'))).toEqual([]);
  });

  it('counts every reading of the sample once, and shows its index and lift', () => {
    const { readings } = makeSample(day('2026-11-23'));
    const stored = readings.map(({ value, ...one }) => ({
      ...one,
      valueMilli: value === null ? null : value * 1000,
    }));
    const months = reputationMonths(stored, monthsOfReadings(stored, month('2026-11')));
    expect(months.reduce((sum, one) => sum + countsIn(one), 0)).toBe(readings.length);
    expect(readings.length).toBeGreaterThan(100);
    const indexes = reputationIndexes(months);
    expect(indexes.at(-1)).toMatchObject({ shown: true, coverage: 1 });
    expect(reputationLift(indexes, indexes.length - 1).status).toBe('shown');
  });
});

function countsIn({ reviews, answers, mentions, referrals, thanks }: ReputationMonth): number {
  const counts = [reviews.count, referrals, thanks, ...Object.values(answers), ...Object.values(mentions)];
  return counts.reduce((sum, count) => sum + count, 0);
}
