import { describe, expect, it } from 'vitest';
import type { CareSuggestion } from '../../../src/contract/ledger';
import { day } from '../../../src/domain/day';
import { formatWholePoints } from '../../../src/domain/format/points';
import { month } from '../../../src/domain/month';
import { careWords } from '../../../src/features/today/care-words';
import { monthWords, precisionOf } from '../../../src/features/today/month-words';
import { makeFormats } from '../../../src/ui/formats-context';

const formats = makeFormats('en-GB', 'USD');
const WHOLE = { decimals: 0, write: (points: number) => formatWholePoints(points, 'en') } as const;
const account = {
  month: month('2026-10'),
  asOf: day('2026-10-22'),
  opening: 375.4,
  corrections: 0,
  newCard: false,
};

describe('the month in words', () => {
  const words = (figures: {
    corrections?: number;
    deposits: number;
    withdrawals: number;
    fading: number;
    closing: number;
  }) => {
    const said = monthWords({ ...account, ...figures }, WHOLE);
    return { ...said, parts: said.parts.map(({ figure, after }) => `${figure} ${after}`) };
  };

  it('adds up as it is written', () =>
    expect(words({ deposits: 58.4, withdrawals: 9.4, fading: 12.1, closing: 412.3 })).toEqual({
      change: 37,
      parts: ['58 given', '9 taken', '12 faded'],
    }));

  it('says when time gave points back', () =>
    expect(words({ deposits: 0, withdrawals: 0, fading: -3, closing: 378.4 })).toEqual({
      change: 3,
      parts: ['0 given', '0 taken', '3 given back by time'],
    }));

  it('says what was corrected in locked months, where anything was', () =>
    expect(words({ corrections: -4, deposits: 10, withdrawals: 0, fading: 2, closing: 379.4 })).toEqual({
      change: 4,
      parts: ['−4 corrected', '10 given', '0 taken', '2 faded'],
    }));
});

describe('somebody worth a kind act', () => {
  const today = day('2026-10-22');
  const words = (why: CareSuggestion['why']) => careWords({ contactId: 7, name: 'Tom', why }, formats, today);

  it('has an open complaint', () => {
    expect(words({ type: 'complaint', since: day('2026-10-16'), days: 6 })).toEqual({
      why: 'complaint open 6 days',
      action: 'Put right',
      prefill: { who: [{ contactId: 7, name: 'Tom' }], kind: 'apology_and_fix' },
    });
  });

  it.each([
    [7, '2026-10-01', 'buys weekly, silent since 1 Oct'],
    [30, '2026-07-03', 'buys monthly, silent since July'],
    [90, '2025-07-03', 'buys every few months, silent since Jul 2025'],
  ])('who buys every %i days has been silent', (usualGapDays, last, why) =>
    expect(words({ type: 'silent', lastPurchase: day(last), usualGapDays }).why).toBe(why),
  );

  it('has a falling balance', () =>
    expect(words({ type: 'falling', from: 12.4, to: 5 }).why).toBe('from 12.4 down to 5.0 points'));
});

it('a young book is said to the tenth, a grown one in whole points', () => {
  const plain = { points: (n: number) => n.toFixed(1), wholePoints: (n: number) => n.toFixed(0) };
  expect(precisionOf(7.6, plain).write(7.6)).toBe('7.6');
  expect(precisionOf(-99.9, plain).decimals).toBe(1);
  expect(precisionOf(1218.4, plain).write(1218.4)).toBe('1218');
});
