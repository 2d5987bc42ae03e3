import { expect, test } from 'vitest';
import { median, silentBuyers, whomToCareFor } from '../../src/domain/care';
import { day } from '../../src/domain/day';

const asOf = day('2026-11-23');
const none = { asOf, complaints: [], silent: [], balances: [] };

test('complaints come first, the oldest of them before the others, and each person once', () => {
  const complaints = [
    { contactId: 3, since: day('2026-11-20') },
    { contactId: 2, since: day('2026-11-01') },
    { contactId: 1, since: day('2026-11-20') },
  ];
  const balances = [{ contactId: 2, before: 20, now: 1 }];
  expect(whomToCareFor({ ...none, complaints, balances }, 9)).toMatchObject([
    { contactId: 2, why: { type: 'complaint', days: 22 } },
    { contactId: 1 },
    { contactId: 3 },
  ]);
});

test('of many complaints only the oldest few are told, in order', () => {
  const complaints = [20, 3, 11, 7, 15].map((on, at) => {
    return { contactId: at, since: day(`2026-11-${String(on).padStart(2, '0')}`) };
  });
  const told = whomToCareFor({ ...none, complaints }, 3).map((one) => one.contactId);
  expect(told).toEqual([1, 3, 2]);
});

test('no more than asked for', () => {
  const balances = [1, 2, 3].map((contactId) => ({ contactId, before: 10 + contactId, now: 0 }));
  expect(whomToCareFor({ ...none, balances }, 2).map((one) => one.contactId)).toEqual([3, 2]);
});

test('a balance falls when less than half is left of what was at least warm', () => {
  const of = (before: number, now: number) =>
    whomToCareFor({ ...none, balances: [{ contactId: 1, before, now }] }, 1).length;
  expect([of(2, 0.99), of(2, 1), of(1.99, 0)]).toEqual([1, 0, 0]);
});

test('a buyer is silent after more than twice the usual gap', () => {
  const bought = (...days: string[]) => new Map([[7, days.map((text) => day(text))]]);
  const regular = bought('2026-08-01', '2026-08-11', '2026-08-21', '2026-11-03');
  expect(silentBuyers(regular, day('2026-11-23'))).toEqual([]);
  expect(silentBuyers(regular, day('2026-11-24'))).toMatchObject([
    { contactId: 7, why: { lastPurchase: '2026-11-03', usualGapDays: 10 } },
  ]);
});

test('the median', () => {
  expect([median([]), median([4]), median([1, 2]), median([9, 1, 2])]).toEqual([null, 4, 1.5, 2]);
});
