import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/day';
import type { Row } from '../../../src/domain/import/cell';
import type { Field, ImportKind } from '../../../src/domain/import/field';
import { type Binding, bind, isFault } from '../../../src/domain/import/mapping';
import { orderGatherer } from '../../../src/domain/import/orders';
import { nameOnlyKey, personReader } from '../../../src/domain/import/person-row';
import { refusalSentence } from '../../../src/domain/import/row-outcome';
import { type SaleRecord, saleContentKey, saleReader } from '../../../src/domain/import/sale-row';

const bound = (kind: ImportKind, fields: readonly Field[]): Binding => {
  const columns = fields.map((field, index) => ({ index, name: `${field} ${index}` }));
  const binding = bind(
    kind,
    columns.map(({ name, index }) => ({ column: name, field: fields[index] ?? 'notes' })),
    columns,
  );
  if (isFault(binding)) throw new Error(binding.fault);
  return binding;
};
const TODAY = day('2026-06-30');
const SALE: Field[] = ['day', 'amount', 'email', 'name', 'order_number', 'currency', 'notes'];
const readSale = saleReader(bound('purchases', SALE), {
  dateOrder: 'dmy',
  decimal: 'comma',
  zone: 'Europe/Berlin',
  today: TODAY,
  currency: 'EUR',
  digits: 2,
});
const sale = (...row: Row): SaleRecord => {
  const outcome = readSale(row);
  if (!outcome.ok) throw new Error(refusalSentence(outcome.refused, 'EUR'));
  return outcome.record;
};
const refusedSale = (...row: Row): string => {
  const outcome = readSale(row);
  return outcome.ok
    ? 'stored'
    : `${outcome.refused.reason} ${outcome.refused.column} ${outcome.refused.value}`.trim();
};

describe('a row of purchases', () => {
  it('becomes a sale', () => {
    expect(
      sale('3.4.2026', '1.234,50 €', ' Ann@example.com ', 'Ann  Example', 'A-1', 'eur', 'two mugs'),
    ).toEqual({
      who: { name: 'Ann Example', email: 'Ann@example.com', phone: '', sourceId: '' },
      day: '2026-04-03',
      cents: 123_450,
      orderNumber: 'A-1',
      orderId: 'A-1',
      refundId: '',
      notes: 'two mugs',
    });
  });

  it.each<[string, Row]>([
    ['no_day day 0', ['', '5']],
    ['bad_day day 0 31.02.2026', ['31.02.2026', '5']],
    ['bad_day day 0 46115', [46115, '5']],
    ['no_amount amount 1', ['3.4.2026', ' ']],
    ['bad_amount amount 1 free', ['3.4.2026', 'free']],
    ['bad_amount amount 1 TRUE', ['3.4.2026', true]],
    ['other_currency amount 1 $5', ['3.4.2026', '$5']],
    ['other_currency currency 5 USD', ['3.4.2026', '5', '', '', '', 'USD']],
    ['bad_email email 2 ann at example', ['3.4.2026', '5', 'ann at example']],
    ['cell_error amount 1 #DIV/0!', ['3.4.2026', { kind: 'error', code: '#DIV/0!' }]],
  ])('is refused, with column and value: %s', (expected, row) => {
    expect(refusedSale(...row)).toBe(expected);
  });

  it('keeps a day after today and says so', () => {
    const outcome = readSale(['01.07.2026', '5']);
    expect(outcome.ok && outcome.warnings).toEqual([
      { reason: 'day_after_today', column: 'day 0', value: '2026-07-01' },
    ]);
  });

  it.each([
    ['03.10.1926', [{ reason: 'day_long_ago', column: 'day 0', value: '1926-10-03' }]],
    ['31.12.1969', [{ reason: 'day_long_ago', column: 'day 0', value: '1969-12-31' }]],
    ['01.01.1970', []],
  ])('keeps a day before 1970 and says so: %s', (text, warnings) => {
    const outcome = readSale([text, '5']);
    expect(outcome.ok && outcome.warnings).toEqual(warnings);
  });

  it('a failed formula in a note does not cost the sale', () => {
    const outcome = readSale(['3.4.2026', '5', '', '', '', '', { kind: 'error', code: '#N/A' }]);
    expect(outcome.ok && [outcome.record.notes, outcome.warnings[0]?.reason]).toEqual(['', 'ignored_error']);
  });

  it('has one content key in every spelling, and another for other content', () => {
    const key = saleContentKey(sale('3.4.2026', '5,00', 'Ann@Example.com'));
    expect(saleContentKey(sale('03-04-2026', '5', 'ann@example.com'))).toBe(key);
    expect(saleContentKey(sale('3.4.2026', '5,01', 'ann@example.com'))).not.toBe(key);
  });

  it('order numbers kept as numbers in a workbook are the same as in text', () => {
    expect(sale({ kind: 'day', day: day('2026-04-03') }, 12.5, '', '', 493012345678).orderNumber).toBe(
      '493012345678',
    );
  });
});

describe('rows with order numbers', () => {
  const gather = (...rows: Row[]): { verdicts: string[]; orders: string[] } => {
    const gatherer = orderGatherer();
    const verdicts = rows.map((row) => gatherer.add(sale(...row), row).verdict);
    const orders = [...gatherer.orders()].map(
      ({ isRefund, sale: one }) =>
        `${one.orderNumber} ${isRefund ? 'refund' : 'sale'} ${one.day} ${one.cents} ${one.who.email}`,
    );
    return { verdicts, orders };
  };

  it('that differ in some cell are lines of one order and add up', () => {
    expect(
      gather(
        ['3.4.2026', '5', 'a@example.com', '', '7', '', 'mug'],
        ['4.4.2026', '10', '', '', '7', '', 'cup'],
      ),
    ).toEqual({
      verdicts: ['first', 'line'],
      orders: ['7 sale 2026-04-03 1500 a@example.com'],
    });
  });

  it('that are equal in every cell are one row twice', () => {
    const row: Row = ['3.4.2026', '5', 'a@example.com', '', '7'];
    expect(gather(row, [...row])).toEqual({
      verdicts: ['first', 'repeated'],
      orders: ['7 sale 2026-04-03 500 a@example.com'],
    });
  });

  it('that are negative are refunds of the order, one for each day', () => {
    expect(
      gather(
        ['3.4.2026', '50', 'a@example.com', '', '7'],
        ['5.4.2026', '-5', '', '', '7', '', 'mug'],
        ['5.4.2026', '-6', '', '', '7', '', 'cup'],
        ['6.4.2026', '-7', '', '', '7'],
      ).orders,
    ).toEqual([
      '7 sale 2026-04-03 5000 a@example.com',
      '7 refund 2026-04-05 -1100 ',
      '7 refund 2026-04-06 -700 ',
    ]);
  });

  it('leave out a line with which the order could not be counted any more', () => {
    const most = '80000000000000';
    expect(
      gather(
        ['3.4.2026', most, '', '', '7', '', 'mug'],
        ['3.4.2026', most, '', '', '7', '', 'cup'],
        ['3.4.2026', '5', '', '', '7', '', 'pot'],
        ['3.4.2026', most, '', '', '7', '', 'cup'],
      ),
    ).toEqual({
      verdicts: ['first', 'too_large', 'line', 'too_large'],
      orders: ['7 sale 2026-04-03 8000000000000500 '],
    });
  });

  it('add up the same together, apart and in between others', () => {
    const line = fc.tuple(fc.constantFrom('7', '8', '9', '10'), fc.integer({ min: 0, max: 900 }));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const sums: Record<string, number> = {};
        for (const [order, euros] of lines) sums[order] = (sums[order] ?? 0) + euros * 100;
        const gatherer = orderGatherer();
        for (const [place, [order, euros]] of lines.entries()) {
          const row: Row = ['3.4.2026', String(euros), '', '', order, '', `line ${place}`];
          gatherer.add(sale(...row), row);
        }
        const gathered = [...gatherer.orders()].map((order): [string, number] => [
          order.sale.orderNumber,
          order.sale.cents,
        ]);
        expect(gathered.length).toBe(Object.keys(sums).length);
        expect(Object.fromEntries(gathered)).toEqual(sums);
      }),
    );
  });

  it('that name two buyers are told', () => {
    expect(
      gather(['3.4.2026', '5', 'a@example.com', '', '7'], ['3.4.2026', '5', 'b@example.com', '', '7'])
        .verdicts,
    ).toEqual(['first', 'other_buyer']);
  });
});

describe('a row of people', () => {
  const PERSON: Field[] = [
    'first_name',
    'last_name',
    'email',
    'phone',
    'profile',
    'profile',
    'social_presence',
    'stage',
    'tags',
    'notes',
    'first_seen_on',
    'company',
  ];
  const read = personReader(bound('people', PERSON), {
    dateOrder: 'mdy',
    zone: 'America/New_York',
    today: TODAY,
  });

  it('becomes a person', () => {
    const outcome = read([
      'Ann',
      'Example',
      'ann@example.com',
      '555 0100',
      'https://x.com/ann',
      '@ann',
      'yes',
      'Lead',
      'vip; friend',
      'met at fair',
      '04/13/2026',
      'ACME',
    ]);
    expect(outcome.ok && outcome.record).toEqual({
      name: 'Ann Example',
      email: 'ann@example.com',
      phone: '555 0100',
      sourceId: '',
      company: 'ACME',
      profiles: [
        { platform: 'x', handle: 'ann', url: 'https://x.com/ann' },
        { platform: 'other', handle: 'ann', url: '' },
      ],
      presence: 'yes',
      stage: 'lead',
      tags: ['vip', 'friend'],
      notes: 'met at fair',
      firstSeenOn: '2026-04-13',
    });
  });

  it('blank cells say nothing', () => {
    const outcome = read(['Ann']);
    expect(outcome.ok && [outcome.record.presence, outcome.record.stage, outcome.record.firstSeenOn]).toEqual(
      [null, null, null],
    );
  });

  it.each<[string, Row]>([
    ['bad_email', ['Ann', '', 'ann.example.com']],
    ['bad_day', ['Ann', '', '', '', '', '', '', '', '', '', '13/04/2026']],
    ['nobody', ['', '', '', '', '', '', 'yes', '', 'vip']],
  ])('is refused: %s', (reason, row) => {
    const outcome = read(row);
    expect(!outcome.ok && outcome.refused.reason).toBe(reason);
  });

  it('says what it did not understand, and stores the rest', () => {
    const outcome = read(['Ann', '', '', '', 'example.com/ann', '', 'maybe', 'Evangelist']);
    expect(outcome.ok && outcome.warnings.map(({ reason }) => reason)).toEqual([
      'unreadable_profile',
      'unknown_presence',
      'unknown_stage',
    ]);
  });

  it('two people of one name stay two, the same row is one', () => {
    const key = (row: Row): string => {
      const outcome = read(row);
      return outcome.ok ? nameOnlyKey(outcome.record) : '';
    };
    expect(key(['Ann', 'Example', '', '', '', '', '', '', '', 'a'])).toBe(
      key(['Ann', 'Example', '', '', '', '', '', '', '', 'a']),
    );
    expect(key(['Ann', 'Example', '', '', '', '', '', '', '', 'a'])).not.toBe(
      key(['Ann', 'Example', '', '', '', '', '', '', '', 'b']),
    );
  });
});

describe('a mapping that does not fit its table', () => {
  const columns = [
    { index: 0, name: 'A' },
    { index: 1, name: 'B' },
  ];
  it.each([
    ['no_such_column', [{ column: 'C', field: 'day' }]],
    ['field_of_another_kind', [{ column: 'A', field: 'stage' }]],
    [
      'field_twice',
      [
        { column: 'A', field: 'day' },
        { column: 'B', field: 'day' },
      ],
    ],
    ['field_missing', [{ column: 'A', field: 'day' }]],
  ] as const)('%s', (fault, mapping) => {
    expect(bind('purchases', mapping, columns)).toMatchObject({ fault });
  });
});
