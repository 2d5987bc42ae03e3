import { array, assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { day } from '../../../src/domain/day';
import { explainComplaint, explainSilence } from '../../../src/domain/explain/care';
import {
  explainContacts,
  explainMedian,
  explainOverdrawn,
  explainTier,
} from '../../../src/domain/explain/people';
import { explainSales, explainSpent } from '../../../src/domain/explain/sales';
import { RATE_CARD_V1 } from '../../../src/domain/ledger/rate-card-v1';
import { cents } from '../../../src/domain/money';
import { month } from '../../../src/domain/month';

const asOf = day('2026-10-22');
const basis = { asOf, knownThen: false, card: RATE_CARD_V1 };
const view = { asOf, knownThen: false };
const balances = array(
  integer({ min: -200, max: 500 }).map((tenths) => tenths / 10),
  { maxLength: 30 },
);

test('people are counted once: by tier, around the median, overdrawn or not', () => {
  assert(
    property(balances, (list) => {
      for (const explain of [explainContacts, explainMedian, explainOverdrawn]) {
        const { lines = [], result } = explain({ ...basis, balances: list }).steps[0] ?? {};
        const counted = lines.map(({ quantity }) => Number(quantity.value));
        expect(counted.every((n) => n >= 0)).toBe(true);
        expect(counted.reduce((sum, n) => sum + n, 0)).toBe(list.length);
        expect(result?.quantity.value).toBe(list.length);
      }
      const overdrawn = list.filter((balance) => balance < -0.5).length;
      expect(explainOverdrawn({ ...basis, balances: list }).value.value).toBe(overdrawn);
    }),
  );
});

test('a tier shows between which cuts the balance stands', () => {
  const { value, steps } = explainTier({ ...basis, name: 'Maria', balance: 12 });
  expect(value.value).toBe('Trusted');
  expect(steps[0]?.lines.map(({ quantity }) => quantity.value)).toEqual(['', '', '', 12, '']);
});

test('sales less refunds add up to the cent', () => {
  assert(
    property(array(integer({ min: -50_000, max: 90_000 }).map(cents), { maxLength: 20 }), (amounts) => {
      const total = amounts.reduce((sum, amount) => sum + amount, 0);
      const of = (part: 'sales' | 'refunds' | 'orders') =>
        explainSales({ asOf, month: month('2026-10'), part, amounts });
      expect(of('sales').steps[0]?.result?.quantity.value).toBe(total);
      expect(Number(of('sales').value.value) - Number(of('refunds').value.value)).toBe(total);
      expect(of('orders').value.value).toBe(amounts.filter((amount) => amount >= 0).length);
      expect(explainSpent({ asOf, name: 'Maria', part: 'net', amounts }).value.value).toBe(total);
    }),
  );
});

test('a complaint is open for days, and a buyer silent against their own rhythm', () => {
  expect(explainComplaint({ ...view, name: 'Tom', since: day('2026-10-16') }).value.value).toBe(6);
  const purchaseDays = ['2026-03-01', '2026-03-31', '2026-04-30', '2026-06-03'].map(day);
  const { value, steps } = explainSilence({ ...view, name: 'Ines', purchaseDays });
  expect(value.value).toBe(141);
  expect(steps[0]?.lines.map(({ quantity }) => quantity.value)).toEqual([4, 30, 60, 141]);
});
