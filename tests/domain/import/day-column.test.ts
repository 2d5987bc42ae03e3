import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, dayOfNumber, day as toDay } from '../../../src/domain/day';
import type { Cell } from '../../../src/domain/import/cell';
import { type DayDecision, dayColumn } from '../../../src/domain/import/day-column';
import type { DateOrder } from '../../../src/domain/import/date-text';

const TODAY = toDay('2026-12-31');

const decide = (values: readonly Cell[], chosen?: DateOrder): DayDecision => {
  const column = dayColumn();
  for (const value of values) column.observe(value);
  return column.decide(TODAY, chosen);
};
const orderOf = (decision: DayDecision): string | null =>
  decision.state === 'settled'
    ? decision.order
    : `ask:${decision.why}:${decision.readings.map((r) => r.order).join()}`;

describe('a column of dates', () => {
  it.each<[string, Cell[], string | null]>([
    ['day first, by one value that can be nothing else', ['03/04/2026', '13/05/2026', ''], 'dmy'],
    ['month first', ['04/03/2026', '05/13/2026'], 'mdy'],
    ['year first', ['2026-04-03', '2026-05-13'], 'ymd'],
    ['short years', ['13.05.26', '03.04.26'], 'dmy'],
    ['month names depend on no order', ['3 April 2026', '4 May 2026'], null],
    ['typed cells depend on no order', [{ kind: 'day', day: toDay('2026-04-03') }], null],
    ['all values fit both', ['03/04/2026', '05/06/2026'], 'ask:either:dmy,mdy'],
    ['values contradict one another', ['13/05/2026', '05/13/2026'], 'ask:contradiction:dmy,mdy'],
    ['the same day read either way is no question', ['05/05/2026', '06/06/2026'], 'dmy'],
    ['short years with dashes may begin with the year', ['13-05-26', '14-05-26'], 'ask:either:dmy,ymd'],
    ['but not when that runs far past today', ['13-05-26', '31-05-26'], 'dmy'],
    ['short years that only make sense in front', ['25/12/31', '25/11/30'], 'ymd'],
    ['values that are no dates do not vote', ['13/05/2026', 'soon', '99/99/2026', '45383'], 'dmy'],
    ['nothing at all', ['', ' '], null],
  ])('%s', (_, values, expected) => {
    expect(orderOf(decide(values))).toBe(expected);
  });

  it('shows both readings on real values, with the days the file would run', () => {
    const decision = decide(['03/04/2026', '11/12/2026', '2026-08-01']);
    expect(decision).toEqual({
      state: 'ambiguous',
      why: 'either',
      readings: [
        {
          order: 'dmy',
          first: '2026-04-03',
          last: '2026-12-11',
          fits: 2,
          misfits: 0,
          examples: [
            { text: '03/04/2026', day: '2026-04-03' },
            { text: '11/12/2026', day: '2026-12-11' },
          ],
        },
        {
          order: 'mdy',
          first: '2026-03-04',
          last: '2026-11-12',
          fits: 2,
          misfits: 0,
          examples: [
            { text: '03/04/2026', day: '2026-03-04' },
            { text: '11/12/2026', day: '2026-11-12' },
          ],
        },
      ],
    });
  });

  it('takes the owner’s word where values leave it open or contradict', () => {
    expect(orderOf(decide(['03/04/2026'], 'mdy'))).toBe('mdy');
    expect(orderOf(decide(['13/05/2026', '05/13/2026'], 'dmy'))).toBe('dmy');
  });

  it('does not take a word that fits no value at all', () => {
    expect(orderOf(decide(['05/13/2026'], 'dmy'))).toBe('mdy');
  });

  it('counts the values a reading would refuse', () => {
    const decision = decide(['13/05/2026', '14/05/2026', '05/15/2026']);
    expect(
      decision.state === 'ambiguous' && decision.readings.map((r) => [r.order, r.fits, r.misfits]),
    ).toEqual([
      ['dmy', 2, 1],
      ['mdy', 1, 2],
    ]);
  });
});

describe('what a reading would refuse', () => {
  const misfits = (refusesBlank: boolean, rows: readonly (readonly [Cell, number?])[]): unknown => {
    const column = dayColumn({ refusesBlank });
    for (const [cell, row] of rows) column.observe(cell, row);
    const decision = column.decide(TODAY);
    return decision.state === 'ambiguous' && decision.readings.map((r) => [r.order, r.misfits]);
  };

  it('is what is no day so, and all that is no day anyhow', () => {
    const rows: [Cell][] = [
      ['03/04/2026'],
      ['15.04.2026'],
      ['4/17/26'],
      ['2026-04-13'],
      ['yesterday'],
      ['31/02/2026'],
      [46_132],
      [{ kind: 'error', code: '#N/A' }],
      [''],
    ];
    expect(misfits(false, rows)).toEqual([
      ['dmy', 5],
      ['mdy', 5],
    ]);
    expect(misfits(true, rows)).toEqual([
      ['dmy', 6],
      ['mdy', 6],
    ]);
  });

  it('counts a row of the file once, whatever it gives', () => {
    const rows = [['13/05/2026', 2] as const, ['05/13/2026', 3] as const, ['05/13/2026', 3] as const];
    expect(misfits(true, rows)).toEqual([
      ['dmy', 1],
      ['mdy', 1],
    ]);
  });
});

describe('what speaks against the order of another file', () => {
  const against = (values: readonly Cell[], chosen: DateOrder, settled: DateOrder): unknown => {
    const column = dayColumn();
    for (const value of values) column.observe(value);
    return column.against(chosen, settled);
  };

  it('is a value that is no day in it, and one that is another day', () => {
    expect(against(['04/13/2026', '04/03/2026', '05/05/2026'], 'dmy', 'mdy')).toEqual({
      misfit: '04/13/2026',
      moved: { text: '04/03/2026', here: '2026-04-03', there: '2026-03-04' },
    });
  });

  it('may be only that its days would lie far ahead', () => {
    expect(against(['13-05-26', '31-05-26'], 'ymd', 'dmy')).toEqual({
      misfit: null,
      moved: { text: '13-05-26', here: '2026-05-13', there: '2013-05-26' },
    });
  });

  it('is nothing where no value depends on it', () => {
    expect(against(['2026-04-13', '3 May 2026', ''], 'dmy', 'ymd')).toEqual({ misfit: null, moved: null });
  });
});

describe('properties', () => {
  const texts = fc.constantFrom(
    '03/04/2026',
    '13/05/2026',
    '05/13/2026',
    '26-04-03',
    '13-05-26',
    '2026-01-31',
    '3 May 2026',
    'x',
    '',
  );

  it('the order of the rows decides nothing', () => {
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (values, randoms) => {
        const shuffled = [...values]
          .map((value) => [randoms.next().value, value] as const)
          .sort((a, b) => a[0] - b[0]);
        expect(decide(shuffled.map(([, value]) => value))).toEqual(decide(values));
      }),
    );
  });

  it('a column written in one order is never settled on another', () => {
    const days = fc.array(
      fc.integer({ min: dayNumber(toDay('2024-01-01')), max: dayNumber(TODAY) }).map(dayOfNumber),
      {
        minLength: 1,
        maxLength: 40,
      },
    );
    fc.assert(
      fc.property(days, fc.constantFrom('dmy', 'mdy'), (list, order) => {
        const texts_ = list.map((day) => {
          const [y, m, d] = day.split('-');
          return order === 'dmy' ? `${d}/${m}/${y}` : `${m}/${d}/${y}`;
        });
        const decision = decide(texts_);
        const differs = list.some((day) => day.slice(5, 7) !== day.slice(8, 10));
        if (decision.state === 'settled' && differs) expect(decision.order).toBe(order);
      }),
    );
  });
});
