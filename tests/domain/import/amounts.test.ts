import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AmountDecision,
  type AmountDemand,
  amountColumn,
} from '../../../src/domain/import/amount-column';
import { amountReader, roundingTeller } from '../../../src/domain/import/amount-reader';
import type { DecimalMark } from '../../../src/domain/import/amount-text';
import type { Cell } from '../../../src/domain/import/cell';

const eur = (decimal: DecimalMark | null): ((cell: Cell) => number | string) =>
  amountReader(decimal, 'EUR', 2);
const decide = (values: readonly Cell[], currency = 'EUR', digits = 2): AmountDecision => {
  const column = amountColumn(currency, digits);
  for (const value of values) column.observe(value);
  return column.decide();
};
const markOf = (decision: AmountDecision): string | null =>
  decision.state === 'settled' ? decision.decimal : `ask:${decision.why}`;

describe('amounts as people write them', () => {
  it.each<[string, DecimalMark, number]>([
    ['1234.50', 'point', 123_450],
    ['1,234.50', 'point', 123_450],
    ['1.234,50', 'comma', 123_450],
    ['1 234,50', 'comma', 123_450],
    ['1\u00a0234,50', 'comma', 123_450],
    ['1\u202f234,50 €', 'comma', 123_450],
    ["1'234.50", 'point', 123_450],
    ['1’234.50', 'point', 123_450],
    ['12,34,567.00', 'point', 123_456_700],
    ['1.000', 'comma', 100_000],
    ['1.000', 'point', 100],
    ['-110.7', 'point', -11_070],
    ['−110,70', 'comma', -11_070],
    ['(110.70)', 'point', -11_070],
    ['(€110.70)', 'point', -11_070],
    ['€ (110.70)', 'point', -11_070],
    ['110.70-', 'point', -11_070],
    ['110,70- €', 'comma', -11_070],
    ['€-110.70', 'point', -11_070],
    ['-€110.70', 'point', -11_070],
    ['EUR 12', 'point', 1200],
    ['12 EUR', 'point', 1200],
    ['€12.00 EUR', 'point', 1200],
    ['12,-', 'comma', 1200],
    ['12,-- €', 'comma', 1200],
    ['1.234,-', 'comma', 123_400],
    ['.5', 'point', 50],
    [',5', 'comma', 50],
    ['+5.00', 'point', 500],
    ['5.00 CR', 'point', 500],
    ['5.00DR', 'point', -500],
    ['0', 'point', 0],
    ['0.125', 'point', 13],
    [' 7.00 ', 'point', 700],
  ])('%s with a decimal %s', (text, decimal, cents) => {
    expect(eur(decimal)(text)).toBe(cents);
  });

  it.each([
    '-',
    'free',
    'n/a',
    '12%',
    '1.2.3',
    '1,23,4',
    '12 kg',
    '1e5',
    '#DIV/0!',
    '2026-04-03',
    '--5',
    '(-5)',
    '5 5',
    '12.34.567',
  ])('“%s” is no amount, and not nothing', (text) => {
    expect(eur('point')(text)).toBe('not_a_number');
  });

  it('refuses money of another currency', () => {
    expect(eur('point')('$5.00')).toBe('other_currency');
    expect(eur('point')('5.00 USD')).toBe('other_currency');
    expect(eur('point')('5.00 eur')).toBe(500);
    expect(amountReader('point', 'CAD', 2)('$5.00')).toBe(500);
    expect(amountReader('point', 'CHF', 2)('Fr. 5.00')).toBe(500);
    expect(amountReader('point', 'CHF', 2)('Fr.5.00')).toBe(500);
  });

  it('reads numbers of a workbook without binary dust', () => {
    expect(eur(null)(0.1 + 0.2)).toBe(30);
    expect(eur(null)(1.005)).toBe(101);
    expect(eur(null)(-110.7)).toBe(-11_070);
    expect(eur(null)(true)).toBe('not_a_number');
  });

  it('knows currencies with no decimals and with three', () => {
    expect(amountReader('comma', 'JPY', 0)('¥1.234')).toBe(1234);
    expect(amountReader('point', 'KWD', 3)('1.234')).toBe(1234);
  });
});

describe('an amount with more decimals than its currency', () => {
  it.each<[Cell, 'point' | 'comma' | null, boolean]>([
    ['12.345', 'point', true],
    ['$1,234.505', 'point', true],
    ['12,3451', 'comma', true],
    ['12.345', null, true],
    [19.327731, null, true],
    ['12.300', 'point', false],
    ['1.234', 'comma', false],
    ['1,234.50', 'point', false],
    ['12', null, false],
    [0.1 + 0.2, null, false],
    [12, null, false],
    ['free', 'point', false],
  ])('%s read with %s is rounded: %s', (cell, mark, isRounded) => {
    expect(roundingTeller(mark, 2)(cell)).toBe(isRounded);
  });

  it('depends on the currency', () => {
    expect(roundingTeller('point', 3)('1.234')).toBe(false);
    expect(roundingTeller('point', 3)('1.2345')).toBe(true);
  });
});

describe('a column of amounts', () => {
  it.each<[string, Cell[], string | null]>([
    ['decimal point', ['1,234', '12.50'], 'point'],
    ['decimal comma', ['1.234', '12,50'], 'comma'],
    ['whole numbers say nothing', ['12', '1 300', 5], null],
    ['1.000 beside 12,50 is a thousand', ['1.000', '12,50'], 'comma'],
    ['all values fit both', ['1.234', '5.678'], 'ask:either'],
    ['two groups settle it', ['1.234.567', '1.234'], 'comma'],
    ['values contradict one another', ['12.50', '12,50'], 'ask:contradiction'],
    ['a leading zero is no group', ['0.500', '1.234'], 'point'],
    ['money in another currency has no vote', ['12,50', '$12.50'], 'comma'],
    ['text has no vote', ['12,50', 'free'], 'comma'],
  ])('%s', (_, values, expected) => {
    expect(markOf(decide(values))).toBe(expected);
  });

  it('shows both readings on real values', () => {
    const decision = decide(['1.234', '5.678']);
    expect(decision).toEqual({
      state: 'ambiguous',
      why: 'either',
      readings: [
        {
          decimal: 'point',
          fits: 2,
          misfits: 0,
          rounded: 2,
          examples: [
            { text: '1.234', cents: 123, isRounded: true },
            { text: '5.678', cents: 568, isRounded: true },
          ],
        },
        {
          decimal: 'comma',
          fits: 2,
          misfits: 0,
          rounded: 0,
          examples: [
            { text: '1.234', cents: 123_400, isRounded: false },
            { text: '5.678', cents: 567_800, isRounded: false },
          ],
        },
      ],
    });
  });

  it('counts the rows a reading would refuse, all of them', () => {
    const rows: Cell[] = ['12.50', '12,50', '7', 'free', '$3', '', 8, true, { kind: 'error', code: '#N/A' }];
    const misfits = (demand: AmountDemand, cells: readonly Cell[]): unknown => {
      const column = amountColumn('EUR', 2, demand);
      for (const cell of cells) column.observe(cell);
      const decision = column.decide();
      return decision.state === 'ambiguous' && decision.readings.map((one) => [one.decimal, one.misfits]);
    };
    expect(misfits({}, rows)).toEqual([
      ['point', 5],
      ['comma', 5],
    ]);
    expect(misfits({ refusesBlank: true }, rows)).toEqual([
      ['point', 6],
      ['comma', 6],
    ]);
    expect(misfits({ refusesNegative: true }, [...rows, '-5', -5, '-1.50'])).toEqual([
      ['point', 8],
      ['comma', 8],
    ]);
  });

  it.each<[string, Cell[], DecimalMark, object | null]>([
    [
      'a value that cannot be read so, and one that is another amount',
      ['12.50', '2.500', '1.234', '7'],
      'comma',
      { misfit: '12.50', changed: 2, example: { text: '1.234', here: '1.234', there: '1234' } },
    ],
    [
      'the other way round, below nothing',
      ['12,50', '-2.500'],
      'point',
      { misfit: '12,50', changed: 1, example: { text: '-2.500', here: '-2500', there: '-2.5' } },
    ],
    [
      'where no other amount changes',
      ['12.50', '1,250.00'],
      'comma',
      { misfit: '1,250.00', changed: 0, example: null },
    ],
    ['nothing where all can be read so', ['12,50', '2.500'], 'comma', null],
  ])('knows what speaks against the mark of another file: %s', (_, values, chosen, expected) => {
    const column = amountColumn('EUR', 2);
    for (const value of values) column.observe(value);
    expect(column.against(chosen)).toEqual(expected);
  });

  it('knows that there are no fractions of a yen', () => {
    expect(markOf(decide(['1,234', '5,678'], 'JPY', 0))).toBe('point');
  });

  it('the order of the rows decides nothing', () => {
    const texts = fc.constantFrom('1.234', '12.50', '12,50', '1,234', '7', '$3.00', '(1.234,5)', 'x');
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 10 }), fc.infiniteStream(fc.nat()), (values, randoms) => {
        const shuffled = values
          .map((value) => [randoms.next().value, value] as const)
          .sort((a, b) => a[0] - b[0]);
        expect(decide(shuffled.map(([, value]) => value))).toEqual(decide(values));
      }),
    );
  });
});

describe('parse(format(cents)) = cents', () => {
  const conventions: [DecimalMark, string, string][] = [
    ['point', ',', '.'],
    ['point', "'", '.'],
    ['point', '', '.'],
    ['comma', '.', ','],
    ['comma', ' ', ','],
    ['comma', '\u00a0', ','],
    ['comma', '\u202f', ','],
    ['comma', '', ','],
  ];
  const negatives: ((text: string) => string)[] = [
    (t) => `-${t}`,
    (t) => `−${t}`,
    (t) => `(${t})`,
    (t) => `${t}-`,
    (t) => `-€${t}`,
    (t) => `${t} DR`,
  ];

  it('in every convention of grouping, mark and sign', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -999_999_999, max: 999_999_999 }),
        fc.constantFrom(...conventions),
        fc.constantFrom(...negatives),
        (cents, [decimal, group, mark], negative) => {
          const whole = String(Math.floor(Math.abs(cents) / 100)).replace(/\B(?=(\d{3})+$)/g, group);
          const text = `${whole}${mark}${String(Math.abs(cents) % 100).padStart(2, '0')}`;
          expect(eur(decimal)(cents < 0 ? negative(text) : text)).toBe(cents);
        },
      ),
    );
  });
});
