import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day } from '../../../src/domain/day';
import {
  EVERYTHING,
  type LedgerFilter,
  type Period,
  addressOf,
  daysOf,
  filterOfAddress,
} from '../../../src/features/ledger/ledger-filter';

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

const filters: fc.Arbitrary<LedgerFilter> = fc.record({
  period: fc.constantFrom<Period>('all', 'month', 'last-month', 'year'),
  from: fc.constant(null),
  to: fc.constant(null),
  direction: fc.constantFrom('deposit' as const, 'withdrawal' as const, null),
  text: fc.string().map((text) => text.trim()),
  kinds: fc.uniqueArray(fc.constantFrom('introduction', 'review_ask', 'our own kind'), { maxLength: 3 }),
  channel: fc.option(fc.string({ minLength: 1 })),
  personId: fc.option(fc.integer({ min: 1 })),
  giveawayId: fc.option(fc.integer({ min: 1 })),
  least: fc.option(fc.integer({ min: 0, max: 1000 }).map((n) => n / 4)),
  most: fc.option(fc.integer({ min: 0, max: 1000 })),
  late: fc.boolean(),
  corrections: fc.boolean(),
  standing: fc.constantFrom('counts' as const, 'voided' as const, 'all' as const),
});

test('an address says the whole filter, and is read back as the same', () => {
  fc.assert(
    fc.property(filters, (filter) => {
      expect(filterOfAddress(addressOf(filter).split('?')[1] ?? '')).toEqual(filter);
    }),
  );
});

test('a period of one’s own is said by its days', () => {
  const own = { ...EVERYTHING, period: 'own', from: day('2026-10-01'), to: day('2026-10-31') } as const;
  expect(addressOf(own)).toBe('/ledger?from=2026-10-01&to=2026-10-31');
  expect(filterOfAddress('from=2026-10-01&to=2026-10-31')).toEqual(own);
});

test('an address that cannot be read narrows nothing', () => {
  expect(addressOf(EVERYTHING)).toBe('/ledger');
  expect(filterOfAddress('person=x&from=2026-02-30&least=-1&side=up&removed=maybe&period=never')).toEqual(
    EVERYTHING,
  );
});
