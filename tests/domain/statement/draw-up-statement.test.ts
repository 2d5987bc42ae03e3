import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day } from '../../../src/domain/day';
import type { EntryClass } from '../../../src/domain/ledger/rate-card';
import { RATE_CARD_V1 } from '../../../src/domain/ledger/rate-card-v1';
import { cents } from '../../../src/domain/money';
import { month } from '../../../src/domain/month';
import {
  type StatementAct,
  type StatementInputs,
  drawUpStatement,
} from '../../../src/domain/statement/draw-up-statement';

const OCTOBER = month('2026-10');

const act = (actId: number, on: string, points: number, more: Partial<StatementAct> = {}): StatementAct => ({
  actId,
  day: day(on),
  label: 'Answered a question',
  class: points < 0 ? 'ask' : 'deposit',
  channel: 'e-mail',
  note: 'asked about linen, for Ines',
  points,
  names: ['Ines Roque'],
  named: 1,
  audience: false,
  reach: null,
  ...more,
});

const inputs = (acts: readonly StatementAct[], more: Partial<StatementInputs> = {}): StatementInputs => ({
  business: 'Rosehip & Daughters',
  currency: 'USD',
  month: OCTOBER,
  today: day('2026-11-02'),
  hideNames: false,
  lockedOn: null,
  knownOn: null,
  opensAfter: null,
  entries: acts.length,
  fading: () => RATE_CARD_V1.halfLifeDays,
  postings: acts.map(({ class: cls, day: on, points }) => ({ class: cls, day: on, points })),
  acts,
  sales: [],
  giveaways: [],
  ...more,
});

const sale = (on: string, amount: number) => ({ day: day(on), amountCents: cents(amount) });
const tenths = (value: number): number => Math.round(value * 10);

describe('drawUpStatement', () => {
  it('is an account that adds up as printed', () => {
    const acts = [act(1, '2026-06-01', 40), act(2, '2026-10-03', 8.25), act(3, '2026-10-20', -4)];
    const { printed, deposits, withdrawals, unfaded, asOf } = drawUpStatement(inputs(acts));
    expect(printed.opening).toBeGreaterThan(0);
    expect(Math.round(10 * (printed.opening + printed.deposits - printed.withdrawals - printed.fading))).toBe(
      Math.round(10 * printed.closing),
    );
    expect([deposits, withdrawals, unfaded, asOf]).toEqual([1, 1, 44.25, '2026-10-31']);
  });

  it('counts a month still running up to today, in its figures and its lines', () => {
    const acts = [act(1, '2026-10-03', 8), act(2, '2026-10-25', 4)];
    const statement = drawUpStatement(inputs(acts, { today: day('2026-10-12') }));
    expect(statement.asOf).toBe('2026-10-12');
    expect(statement.printed.deposits).toBe(8);
    expect(statement.lines.map((line) => line.actId)).toEqual([1]);
  });

  it('lists acts by day, then in the order they were logged, each with the balance after it', () => {
    const acts = [act(7, '2026-10-05', 2), act(3, '2026-10-05', 4), act(9, '2026-10-01', 3)];
    const { lines } = drawUpStatement(inputs(acts));
    expect(lines.map((line) => line.actId)).toEqual([9, 3, 7]);
    expect(lines.map((line) => line.balanceAfter)).toEqual([3, 7, 9]);
  });

  it('names nobody, and repeats no note, when names are hidden', () => {
    const statement = drawUpStatement(inputs([act(1, '2026-10-03', 4)], { hideNames: true }));
    expect(statement.lines[0]).toMatchObject({ who: 'a contact', note: '' });
    expect(JSON.stringify(statement)).not.toContain('Ines');
  });

  it('adds up the sales of the month, refunds apart', () => {
    const sales = [
      sale('2026-10-01', 6980),
      sale('2026-10-31', 10_800),
      sale('2026-10-31', -3000),
      sale('2026-11-01', 1),
    ];
    expect(drawUpStatement(inputs([], { sales })).sales).toEqual({
      orders: 2,
      salesCents: 17_780,
      refunds: 1,
      refundsCents: -3000,
      netCents: 14_780,
    });
  });

  it('draws twelve months, or as much as the book has', () => {
    const young = drawUpStatement(inputs([act(1, '2026-09-20', 4)]));
    expect(young.curve[0]?.day).toBe('2026-09-20');
    const old = drawUpStatement(inputs([act(1, '2024-01-20', 4)]));
    expect([old.curve[0]?.day, old.curve.at(-1)?.day]).toEqual(['2025-11-01', '2026-10-31']);
    expect(drawUpStatement(inputs([])).curve).toEqual([{ day: '2026-10-31', balance: 0 }]);
  });

  it('refuses a month that has not begun', () => {
    expect(() => drawUpStatement(inputs([], { today: day('2026-09-30') }))).toThrow('has not begun');
  });

  it('refuses to print acts that do not come to the month’s postings', () => {
    expect(() => drawUpStatement(inputs([act(1, '2026-10-03', 4)], { postings: [] }))).toThrow(RangeError);
  });
});

const anyAct = fc.record({
  daysBefore: fc.integer({ min: 0, max: 500 }),
  class: fc.constantFrom<EntryClass>('deposit', 'ask', 'breach'),
  quarters: fc.integer({ min: 0, max: 60 }),
});

const anyInputs = fc.array(anyAct, { maxLength: 40 }).map((made) => {
  const acts = made.map((one, at) => {
    const points = (one.quarters / 4) * (one.class === 'deposit' ? 1 : -1);
    return act(at + 1, addDays(day('2026-10-31'), -one.daysBefore), points, { class: one.class });
  });
  return inputs(acts);
});

describe('locked months', () => {
  const acts = [act(1, '2026-09-03', 8.123457), act(2, '2026-10-03', 4), act(3, '2026-11-04', 2)];

  it('close with what the next month opens with, to the last bit', () => {
    const lockedOn = day('2026-11-02');
    const october = drawUpStatement(inputs(acts, { lockedOn, today: day('2026-11-20') }));
    expect(october).toMatchObject({ locked: true, lockedOn, corrections: [] });
    const closing = october.exact.closing;
    expect(Math.round(closing * 1e6) / 1e6).toBe(closing);
    const november = drawUpStatement(
      inputs(acts, {
        month: month('2026-11'),
        today: day('2026-12-01'),
        opensAfter: { through: day('2026-10-31'), closing, corrections: [] },
      }),
    );
    expect(november.exact).toMatchObject({ opening: closing, corrections: 0 });
    expect(november.printed.opening).toBe(october.printed.closing);
  });
});

describe('every statement', () => {
  it('adds up as printed: the account, and its lines', () => {
    fc.assert(
      fc.property(anyInputs, (given) => {
        const { printed, lines, exact } = drawUpStatement(given);
        const { opening, deposits, withdrawals, fading, closing } = printed;
        expect(tenths(opening) + tenths(deposits) - tenths(withdrawals) - tenths(fading)).toBe(
          tenths(closing),
        );
        expect(Math.abs(fading - exact.fading)).toBeLessThan(0.25);
        const added = lines.filter((line) => line.points > 0).map((line) => tenths(line.points));
        const taken = lines.filter((line) => line.points < 0).map((line) => -tenths(line.points));
        expect(added.reduce((total, one) => total + one, 0)).toBe(tenths(deposits));
        expect(taken.reduce((total, one) => total + one, 0)).toBe(tenths(withdrawals));
      }),
    );
  });

  it('ends its curve on the closing balance and counts every act once', () => {
    fc.assert(
      fc.property(anyInputs, (given) => {
        const { curve, exact, lines, deposits, withdrawals } = drawUpStatement(given);
        expect(curve.at(-1)?.balance).toBeCloseTo(exact.closing, 8);
        expect(deposits + withdrawals).toBe(lines.length);
      }),
    );
  });
});
