import { expect, test } from 'vitest';
import { day } from '../../../src/domain/day';
import { EVERYTHING, type Period, daysOf } from '../../../src/features/ledger/ledger-filter';

const today = day('2026-01-15');

test.each<[Period, string | null, string | null]>([
  ['all', null, null],
  ['month', '2026-01-01', '2026-01-31'],
  ['last-month', '2025-12-01', '2025-12-31'],
  ['year', '2026-01-01', '2026-12-31'],
])('the days of the period “%s” seen from 15 January 2026', (period, from, to) => {
  expect(daysOf({ ...EVERYTHING, period }, today)).toEqual({ from, to });
});

test('a period of one’s own is the same whichever day is written first', () => {
  const [early, late] = [day('2025-03-01'), day('2025-09-30')];
  const own = { ...EVERYTHING, period: 'own' } as const;
  expect(daysOf({ ...own, from: late, to: early }, today)).toEqual({ from: early, to: late });
  expect(daysOf({ ...own, from: early }, today)).toEqual({ from: early, to: null });
});

test('days of one’s own count only while that period is chosen', () => {
  const left = { ...EVERYTHING, period: 'all', from: day('2025-03-01') } as const;
  expect(daysOf(left, today)).toEqual({ from: null, to: null });
});
