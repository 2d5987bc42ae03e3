import { array, assert, boolean, constantFrom, integer, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, day, dayOfNumber } from '../../../src/domain/day';
import { addingUp, line } from '../../../src/domain/explain/adding-up';
import { explainBalance } from '../../../src/domain/explain/balance';
import { explainBalancePart } from '../../../src/domain/explain/balance-part';
import { explainFalling } from '../../../src/domain/explain/care';
import type { Calculation, Explanation } from '../../../src/domain/explain/explanation';
import type { MonthPart } from '../../../src/domain/explain/figure';
import { explainLineBalance } from '../../../src/domain/explain/line-balance';
import { explainMonthLine } from '../../../src/domain/explain/month-line';
import { asPrintedUnits, change, points } from '../../../src/domain/explain/quantity';
import { explainUnfaded } from '../../../src/domain/explain/unfaded';
import { balanceOn } from '../../../src/domain/ledger/balance';
import { monthAccount, openedWith } from '../../../src/domain/ledger/month-account';
import { ENTRY_CLASSES } from '../../../src/domain/ledger/rate-card';
import { RATE_CARD_V1 } from '../../../src/domain/ledger/rate-card-v1';
import { monthOf } from '../../../src/domain/month';

const asOf = day('2026-10-22');
const basis = { asOf, knownThen: false, card: RATE_CARD_V1 };
const fading = () => RATE_CARD_V1.halfLifeDays;
const PARTS: MonthPart[] = [
  'change',
  'opening',
  'corrections',
  'deposits',
  'withdrawals',
  'fading',
  'closing',
];

const postings = array(
  record({
    class: constantFrom(...ENTRY_CLASSES),
    day: integer({ min: 20_100, max: 20_748 }).map(dayOfNumber), // up to 22 Oct 2026
    points: integer({ min: 1, max: 400 }).map((eighths) => eighths / 8),
    audience: boolean(),
  }),
  { maxLength: 40 },
).map((list) => list.map((p) => ({ ...p, points: p.class === 'deposit' ? p.points : -p.points })));

/** The lines add up to the result as printed, and rounding is no more than lines can leave over. */
function expectToAddUp({ heading, lines, result }: Calculation): void {
  if (result === null) return;
  const units = lines.map(({ quantity }) => asPrintedUnits(quantity));
  expect(
    units.reduce((sum, unit) => sum + unit, 0),
    heading,
  ).toBe(asPrintedUnits(result.quantity));
  const rounding = lines.find(({ label }) => label[0] === 'Rounding');
  if (rounding)
    expect(Math.abs(asPrintedUnits(rounding.quantity)), heading).toBeLessThanOrEqual((lines.length + 5) / 2);
}

function expectToExplain(explanation: Explanation, value: number): void {
  explanation.steps.forEach(expectToAddUp);
  expect(asPrintedUnits(explanation.value)).toBe(
    asPrintedUnits({ ...explanation.value, value } as typeof explanation.value),
  );
}

describe('for any ledger the steps add up to the printed figure', () => {
  test('of a balance, and of each part of it', () => {
    assert(
      property(postings, boolean(), (list, whole) => {
        const { total } = balanceOn(list, asOf, RATE_CARD_V1.halfLifeDays);
        expectToExplain(explainBalance({ ...basis, postings: list, name: null, whole }), total);
        const named = list.filter(({ audience }) => !audience);
        const part = explainBalancePart({ ...basis, part: 'named', postings: named });
        expectToExplain(part, balanceOn(named, asOf, RATE_CARD_V1.halfLifeDays).total);
      }),
    );
  });

  test('of the unfaded total', () => {
    assert(
      property(postings, boolean(), (list, whole) => {
        const total = list.reduce((sum, p) => sum + p.points, 0);
        expectToExplain(explainUnfaded({ ...basis, postings: list, name: null, whole }), total);
      }),
    );
  });

  test('of every line of a month, also after a locked one', () => {
    const locked = integer({ min: -4000, max: 4000 }).map((tenths) => tenths / 10);
    assert(
      property(postings, boolean(), boolean(), locked, (list, whole, isLocked, closing) => {
        const known = monthAccount(list, monthOf(asOf), fading, asOf);
        const account = isLocked ? openedWith(known, closing) : known;
        for (const part of PARTS) {
          const own = list.filter((p) => p.day >= '2026-10-01' && p.points > 0 === (part === 'deposits'));
          const kinds = own.map((p) => ({ label: 'Kind', entries: 1, points: p.points }));
          const isListed = part === 'deposits' || part === 'withdrawals';
          const inputs = { ...basis, part, name: null, whole, account, postings: list, fading };
          explainMonthLine({ ...inputs, kinds: isListed ? kinds : [] }).steps.forEach(expectToAddUp);
        }
      }),
    );
  });

  test('of the balance after a line, and of one that falls', () => {
    assert(
      property(postings, array(integer({ min: -40, max: 40 }), { maxLength: 4 }), (list, earlier) => {
        const before = list.filter((p) => p.day < asOf);
        const after = explainLineBalance({
          ...basis,
          day: asOf,
          label: 'Answered a question',
          name: null,
          postings: list,
          fading,
          earlier,
          own: 4,
        });
        const left = balanceOn(before, asOf, RATE_CARD_V1.halfLifeDays).total;
        expectToExplain(after, left + earlier.reduce((sum, one) => sum + one, 0) + 4);
        const now = balanceOn(list, asOf, RATE_CARD_V1.halfLifeDays).total;
        expectToExplain(explainFalling({ ...basis, name: 'Tom', postings: list }), now);
      }),
    );
  });
});

test('what rounding leaves over stands in a line of its own', () => {
  const thirds = [0.04, 0.04, 0.04].map((value) => line('A third', change(value)));
  const { lines } = addingUp('Thirds', thirds, line('All', points(0.12)));
  expect(lines.map(({ quantity }) => asPrintedUnits(quantity))).toEqual([0, 0, 0, 1]);
});

test('fading is told class by class: what each lost since the opening', () => {
  const list = [{ class: 'deposit' as const, day: addDays(day('2026-09-30'), -180), points: 8 }];
  const account = monthAccount(list, monthOf(asOf), fading, asOf);
  const inputs = {
    ...basis,
    part: 'fading' as const,
    name: null,
    whole: false,
    account,
    postings: list,
    fading,
    kinds: [],
  };
  const [byClass] = explainMonthLine(inputs).steps;
  // 4.0 at the opening; 22 days later 4 × 2^(−22/180) = 3.675.
  expect(byClass?.lines.map(({ quantity }) => asPrintedUnits(quantity))).toEqual([-3, 0, 0]);
});
