import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day } from '../../../src/domain/day';
import { balanceOn } from '../../../src/domain/ledger/balance';
import { monthAccount } from '../../../src/domain/ledger/month-account';
import { periodAccount } from '../../../src/domain/ledger/period-account';
import type { EntryClass } from '../../../src/domain/ledger/rate-card';
import { RATE_CARD_V1 } from '../../../src/domain/ledger/rate-card-v1';
import { cents } from '../../../src/domain/money';
import { month } from '../../../src/domain/month';
import {
  type PersonAct,
  type PersonInputs,
  drawUpPersonStatement,
} from '../../../src/domain/statement/draw-up-person-statement';

const LIVES = RATE_CARD_V1.halfLifeDays;
const END = day('2026-10-31');
const tenths = (points: number): number => Math.round(points * 10);

const act = (actId: number, on: string, points: number, more: Partial<PersonAct> = {}): PersonAct => ({
  actId,
  day: day(on),
  recordedOn: day(on),
  label: 'Answered a question',
  class: points < 0 ? 'ask' : 'deposit',
  channel: '',
  note: '',
  points,
  ...more,
});

const inputs = (acts: readonly PersonAct[], more: Partial<PersonInputs> = {}): PersonInputs => ({
  business: 'Rosehip & Daughters',
  currency: 'USD',
  person: { id: 7, name: 'Maria Lopez', company: '' },
  from: day('2026-10-01'),
  to: END,
  complete: true,
  drawnUpOn: day('2026-11-23'),
  knownOn: null,
  fading: () => LIVES,
  acts,
  purchases: [],
  ...more,
});

describe('drawUpPersonStatement', () => {
  it('lists the entries of the days with the balance after each, and what was there before as the opening', () => {
    const statement = drawUpPersonStatement(
      inputs([act(1, '2026-09-30', 8), act(2, '2026-10-05', 4), act(3, '2026-10-05', -3)]),
    );
    expect(statement.printed.opening).toBe(8);
    expect(statement.lines.map((line) => [line.actId, line.points, line.balanceAfter])).toEqual([
      [2, 4, 11.8],
      [3, -3, 8.8],
    ]);
    expect([statement.deposits, statement.withdrawals, statement.unfaded]).toEqual([1, 1, 9]);
  });

  it('adds up the purchases of the days, refunds apart, oldest first', () => {
    const sale = (id: number, on: string, amount: number) => ({
      id,
      day: day(on),
      orderNumber: null,
      amountCents: cents(amount),
    });
    const purchases = [sale(4, '2026-10-09', -1800), sale(3, '2026-10-02', 6980), sale(1, '2026-09-30', 500)];
    const statement = drawUpPersonStatement(inputs([], { purchases }));
    expect(statement.purchases.map(({ id }) => id)).toEqual([3, 4]);
    expect(statement.sales).toEqual({
      orders: 1,
      salesCents: 6980,
      refunds: 1,
      refundsCents: -1800,
      netCents: 5180,
    });
  });
});

const anyActs = fc
  .array(
    fc.record({
      daysBefore: fc.integer({ min: 0, max: 500 }),
      class: fc.constantFrom<EntryClass>('deposit', 'ask', 'breach'),
      micro: fc.integer({ min: 0, max: 15_000_000 }),
    }),
    { maxLength: 40 },
  )
  .map((made) =>
    made
      .map((one, at) => {
        const points = (one.micro / 1e6) * (one.class === 'deposit' ? 1 : -1);
        return act(at + 1, addDays(END, -one.daysBefore), points === 0 ? 0 : points, { class: one.class });
      })
      .toSorted((a, b) => (a.day === b.day ? a.actId - b.actId : a.day < b.day ? -1 : 1)),
  );

const anyPeriod = fc
  .tuple(fc.integer({ min: 0, max: 520 }), fc.integer({ min: 0, max: 520 }))
  .map(([a, b]) => ({ from: addDays(END, -Math.max(a, b)), to: addDays(END, -Math.min(a, b)) }));

describe('every statement of a contact', () => {
  it('adds up as printed: the account, and its lines', () => {
    fc.assert(
      fc.property(anyActs, anyPeriod, (acts, period) => {
        const { printed, exact, lines } = drawUpPersonStatement(inputs(acts, period));
        const { opening, deposits, withdrawals, fading, closing } = printed;
        expect(tenths(opening) + tenths(deposits) - tenths(withdrawals) - tenths(fading)).toBe(
          tenths(closing),
        );
        expect(Math.abs(closing - exact.closing)).toBeLessThanOrEqual(0.05 + 1e-9);
        const sum = (sign: 1 | -1): number =>
          lines.reduce((total, { points }) => total + Math.max(0, sign * tenths(points)), 0);
        expect([sum(1), sum(-1)]).toEqual([tenths(deposits), tenths(withdrawals)]);
      }),
    );
  });

  it('follows on from the days before, and ends on the balance of its last day', () => {
    fc.assert(
      fc.property(anyActs, anyPeriod, (acts, { from, to }) => {
        const before = periodAccount(acts, day('2024-01-01'), addDays(from, -1), () => LIVES);
        const account = periodAccount(acts, from, to, () => LIVES);
        expect(account.opening).toBeCloseTo(before.closing, 9);
        expect(account.closing).toBeCloseTo(balanceOn(acts, to, LIVES).total, 9);
      }),
    );
  });

  it('is the month’s own account where the days are a month', () => {
    fc.assert(
      fc.property(anyActs, (acts) => {
        const whole = monthAccount(acts, month('2026-10'), () => LIVES);
        const account = periodAccount(acts, day('2026-10-01'), END, () => LIVES);
        for (const part of ['opening', 'deposits', 'withdrawals', 'fading', 'closing'] as const)
          expect(account[part]).toBeCloseTo(whole[part], 9);
      }),
    );
  });
});
