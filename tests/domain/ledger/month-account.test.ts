import { assert, array, constantFrom, integer, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, day, dayOfNumber } from '../../../src/domain/day';
import { balanceOn, dailyCurve } from '../../../src/domain/ledger/balance';
import { fadingName, fadingOf } from '../../../src/domain/ledger/fading';
import { asPrinted, monthAccount, monthAccounts, openedWith } from '../../../src/domain/ledger/month-account';
import { ENTRY_CLASSES } from '../../../src/domain/ledger/rate-card';
import { RATE_CARD_V1 } from '../../../src/domain/ledger/rate-card-v1';
import { runningBalances } from '../../../src/domain/ledger/running-balance';
import { month, monthEnd, monthsBetween } from '../../../src/domain/month';

const halfLives = { deposit: 180, ask: 90, breach: 365 };
const lives = () => halfLives;

const postings = array(
  record({
    class: constantFrom(...ENTRY_CLASSES),
    day: integer({ min: 20_000, max: 20_800 }).map(dayOfNumber),
    points: integer({ min: 1, max: 200 }).map((quarters) => quarters / 4),
  }),
  { maxLength: 60 },
).map((list) => list.map((p) => ({ ...p, points: p.class === 'deposit' ? p.points : -p.points })));

const months = constantFrom('2024-12', '2025-02', '2025-10', '2026-06').map(month);

test('a month adds up as printed, to the unit', () => {
  assert(
    property(postings, months, (list, m) => {
      const printed = asPrinted(monthAccount(list, m, lives));
      const { opening, deposits, withdrawals, fading, closing } = printed;
      const tenths = (points: number): number => Math.round(points * 10);
      expect(tenths(opening) + tenths(deposits) - tenths(withdrawals) - tenths(fading)).toBe(tenths(closing));
    }),
  );
});

test('the closing balance is the balance of the month’s last day', () => {
  assert(
    property(postings, months, (list, m) => {
      const account = monthAccount(list, m, lives);
      expect(account.closing).toBeCloseTo(balanceOn(list, monthEnd(m), halfLives).total, 9);
    }),
  );
});

test('running balances end where the balance stands', () => {
  assert(
    property(postings, (list) => {
      const sorted = [...list].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
      const last = sorted.at(-1);
      if (!last) return;
      const zero = { deposit: 0, ask: 0, breach: 0 };
      const running = runningBalances(zero, dayOfNumber(19_999), sorted, halfLives);
      expect(running.at(-1)).toBeCloseTo(balanceOn(sorted, last.day, halfLives).total, 9);
    }),
  );
});

test('without fading nothing fades', () => {
  const never = { deposit: null, ask: null, breach: null };
  const list = [{ class: 'deposit' as const, day: day('2026-01-10'), points: 4 }];
  expect(monthAccount(list, month('2026-03'), () => never)).toMatchObject({
    opening: 4,
    closing: 4,
    fading: 0,
  });
});

test('a month still running closes on the day asked for', () => {
  const list = [
    { class: 'deposit' as const, day: day('2026-10-05'), points: 4 },
    { class: 'ask' as const, day: addDays(day('2026-10-05'), 20), points: -3 },
  ];
  const account = monthAccount(list, month('2026-10'), lives, day('2026-10-06'));
  expect(account).toMatchObject({ asOf: '2026-10-06', deposits: 4, withdrawals: 0, opening: 0 });
});

test('the accounts of many months in one pass are those of each month', () => {
  assert(
    property(postings, (list) => {
      const sorted = list.toSorted((a, b) => (a.day < b.day ? -1 : 1));
      const upTo = day('2026-06-17');
      const all = monthAccounts(sorted, monthsBetween(month('2024-10'), month('2026-06')), lives, upTo);
      expect(all).toHaveLength(21);
      for (const account of all) {
        const alone = monthAccount(sorted, account.month, lives, upTo);
        expect(account.asOf).toBe(alone.asOf);
        for (const key of ['opening', 'deposits', 'withdrawals', 'fading', 'closing'] as const)
          expect(account[key]).toBeCloseTo(alone[key], 9);
      }
    }),
  );
});

test('a month after a locked one opens with what that closed with, and corrects the rest', () => {
  assert(
    property(postings, months, integer({ min: -5000, max: 5000 }), (list, m, locked) => {
      const account = openedWith(monthAccount(list, m, lives), locked / 100);
      const { opening, corrections, deposits, withdrawals, fading, closing } = asPrinted(account);
      const tenths = (points: number): number => Math.round(points * 10);
      expect(tenths(opening)).toBe(Math.round(locked / 10) + 0);
      expect(
        tenths(opening) + tenths(corrections) + tenths(deposits) - tenths(withdrawals) - tenths(fading),
      ).toBe(tenths(closing));
      expect(account.opening + account.corrections).toBeCloseTo(monthAccount(list, m, lives).opening, 6);
    }),
  );
});

test('a card rules the balances of its own days alone', () => {
  const list = [{ class: 'deposit' as const, day: day('2026-01-10'), points: 8 }];
  const never = { deposit: null, ask: null, breach: null };
  const changed = fadingOf([
    RATE_CARD_V1,
    { ...RATE_CARD_V1, version: 2, takesEffectOn: day('2026-03-11'), halfLifeDays: never },
  ]);
  const march = monthAccount(list, month('2026-03'), changed);
  expect(march.opening).toBeCloseTo(balanceOn(list, day('2026-02-28'), halfLives).total, 12);
  expect(march.closing).toBe(8);
  expect(march.newCard).toBe(true);
  expect(fadingName(march)).toBe('Given back by time and the new rate card');
  expect(monthAccount(list, month('2026-02'), changed).newCard).toBe(false);
  const curve = dailyCurve(list, day('2026-03-09'), day('2026-03-12'), changed);
  expect(curve.map(({ balance }) => balance < 8)).toEqual([true, true, false, false]);
});
