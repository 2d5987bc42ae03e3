import { describe, expect, it } from 'vitest';
import { reputationRates } from '../../../src/domain/reputation/reputation-rates';
import { monthsOf } from './months';

const months = monthsOf([
  { referrals: 2 },
  { referrals: 1 },
  { referrals: 2 },
  { referrals: 90 },
  {},
  {},
  { referrals: 4, stars: [5] },
  { referrals: 4 },
  { referrals: 4 },
]);

describe('referrals and reviews a month', () => {
  it('are set beside those of half a year before, exactly', () => {
    const rates = reputationRates(months, 8);
    expect(rates?.referrals).toMatchObject({ before: 5, now: 12, ratio: 2.4 });
    expect(rates?.referrals.lower).toBeCloseTo(0.7870458941728162, 9);
    expect(rates?.referrals.p).toBeCloseTo(0.143463134765625, 9);
    expect(rates?.reviews).toMatchObject({ before: 0, now: 1, ratio: Infinity, upper: Infinity });
  });

  it('are not compared with fewer than three months, or with months to come', () => {
    expect(reputationRates(months, 7)).toBeNull();
    expect(reputationRates(months, 9)).toBeNull();
  });
});
