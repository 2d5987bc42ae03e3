import XLSX from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import type { Context } from '../../../../../electron/bank/services/context';
import type { Mapping } from '../../../../../src/domain/import/mapping';
import { counts, rehearse, run } from '../../../../helpers/imports';
import { tempFolder } from '../../../../helpers/temp-folder';
import { everything, makeTestBook } from '../../../../helpers/test-book';

const folder = tempFolder();
const book = (): Context => makeTestBook(folder.path);
let made = 0;
const file = (head: string, ...rows: string[]): string =>
  folder.write(`numbers-${(made += 1)}.csv`, [head, ...rows].join('\n'));
const sales = (context: Context): unknown[] =>
  context.book.reader.db
    .prepare(
      `SELECT p.day, p.amount_cents, coalesce(c.name, p.buyer), of.order_number FROM purchase p
       LEFT JOIN contact c ON c.id = p.contact_id LEFT JOIN purchase of ON of.id = p.refund_of ORDER BY p.id`,
    )
    .raw()
    .all();

describe('numbers that begin anew each year or month', () => {
  const HEAD = 'Date,Invoice no,Customer,Email,Amount';
  const OLD = ['2025-01-05,1,Anna,anna@example.com,10.00', '2025-01-06,2,Bob,bob@example.com,11.00'];
  const NEW = ['2026-01-05,1,Cara,cara@example.com,20.00', '2026-01-06,2,Bob,bob@example.com,22.00'];
  const kept = [
    ['2025-01-05', 1000, 'Anna', null],
    ['2025-01-06', 1100, 'Bob', null],
  ];

  it('in a later file never take an old sale away: the new ones are refused by name', async () => {
    const context = book();
    await run(context, file(HEAD, ...OLD));
    const path = file(HEAD, ...NEW, '2026-01-07,3,Bob,bob@example.com,5.00');
    const { files } = await run(context, path);
    expect(files[0]?.refused).toMatchObject([
      { row: 2, reason: 'number_anew', column: 'Invoice no', value: '1', cells: { amount: '20.00' } },
      { row: 3, reason: 'number_anew', column: 'Invoice no', value: '2' },
    ]);
    expect(sales(context)).toEqual([...kept, ['2026-01-07', 500, 'Bob', null]]);
  });

  it('in one file are not added up', async () => {
    const context = book();
    const path = file(HEAD, ...OLD, ...NEW);
    expect(counts(await rehearse(context, path))).toContain('2 new, 0 updated, 0 here, 2 refused');
    await run(context, path);
    expect(sales(context)).toEqual(kept);
  });

  it('go in with that column left out', async () => {
    const context = book();
    const mapping: Mapping = [
      { column: 'Date', field: 'day' },
      { column: 'Email', field: 'email' },
      { column: 'Amount', field: 'amount' },
    ];
    expect(counts(await run(context, file(HEAD, ...OLD, ...NEW), { mapping }))).toContain('4 new');
  });

  it('are told where nobody is named, too', async () => {
    const context = book();
    const till = 'Date,Receipt no,Amount';
    await run(context, file(till, '2026-03-02,1,4.00', '2026-03-02,2,5.00', '2026-03-20,1,1.00'));
    const april = file(till, '2026-04-02,1,6.00', '2026-04-02,3,7.00');
    expect(counts(await run(context, april))).toContain('1 new, 0 updated, 0 here, 1 refused');
    expect(sales(context)).toEqual([
      ['2026-03-02', 400, '', null],
      ['2026-03-02', 500, '', null],
      ['2026-04-02', 700, '', null],
    ]);
  });

  it('never leave part of an order in the place of the whole', async () => {
    const context = book();
    const head = 'Date,Order number,Customer,Customer ID,Amount';
    const bob = '2026-04-02,,Bob,17,1.00';
    const path = file(head, bob, '2026-05-13,a-1,Ann,,5.00', '2026-04-03,a-1,Ann,17,5.00');
    await run(context, path);
    const before = everything(context.book);
    await run(context, path);
    expect(everything(context.book)).toEqual(before);
  });

  it('are none where a day or a buyer was corrected', async () => {
    const context = book();
    await run(context, file(HEAD, ...OLD));
    const corrected = [
      '2025-03-05,1,Anna,anna@example.com,10.00',
      '2025-01-04,2,Cara,cara@example.com,11.00',
    ];
    expect(counts(await run(context, file(HEAD, ...corrected)))).toContain('0 new, 2 updated');
  });
});

describe('one refund number over two orders', () => {
  const HEAD = 'Date,Order,Refund,Email,Amount';
  const mapping: Mapping = [
    { column: 'Date', field: 'day' },
    { column: 'Order', field: 'order_number' },
    { column: 'Refund', field: 'refund_id' },
    { column: 'Email', field: 'email' },
    { column: 'Amount', field: 'amount' },
  ];
  const ORDERS = ['2026-01-01,A1,,a@example.com,10.00', '2026-01-01,A2,,a@example.com,20.00'];
  const REFUNDS = ['2026-01-05,A1,R1,a@example.com,-5.00', '2026-01-05,A2,R1,a@example.com,-3.00'];
  const stored = [
    ['2026-01-01', 1000, '', null],
    ['2026-01-01', 2000, '', null],
    ['2026-01-05', -500, '', 'A1'],
    ['2026-01-05', -300, '', 'A2'],
  ];

  it.each<[string, readonly (readonly string[])[]]>([
    ['in one file', [[...ORDERS, ...REFUNDS]]],
    ['in a later file', [ORDERS, REFUNDS]],
  ])('is a refund of each, %s, and again nothing new', async (_, parts) => {
    const context = book();
    for (const rows of parts) await run(context, file(HEAD, ...rows), { mapping });
    expect(sales(context)).toEqual(stored);
    const before = everything(context.book);
    for (const rows of [REFUNDS, [...REFUNDS].reverse(), [...ORDERS, ...REFUNDS]]) {
      expect((await run(context, file(HEAD, ...rows), { mapping })).importId).toBeNull();
    }
    expect(everything(context.book)).toEqual(before);
  });
});

it('lines of one order in a workbook that differ by the clock alone are two', async () => {
  const context = book();
  const rows = [0.375, 0.75].map((clock) => [46_023 + clock, '1001', 'ann@example.com', 50]);
  const sheet = XLSX.utils.aoa_to_sheet([['Date', 'Order number', 'Email', 'Amount'], ...rows]);
  for (const place of ['A2', 'A3']) sheet[place].z = 'yyyy-mm-dd hh:mm';
  const workbook = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(workbook, sheet, 'Sales');
  const path = folder.write('clock.xlsx', XLSX.write(workbook, { type: 'buffer', bookType: 'xlsx' }));
  await run(context, path);
  expect(sales(context)).toEqual([['2026-01-01', 10_000, '', null]]);
});

it('of a Mailchimp row with a cell too few nothing is kept but its address', async () => {
  const context = book();
  const head =
    'Email Address,First Name,Last Name,EMAIL_TYPE,MEMBER_RATING,OPTIN_TIME,OPTIN_IP,CONFIRM_TIME,CONFIRM_IP,LATITUDE,LONGITUDE,GMTOFF,DSTOFF,TIMEZONE,CC,REGION,LAST_CHANGED,LEID,EUID,NOTES,TAGS';
  const rest = '198.51.100.79,2026-01-01 10:00:00,198.51.100.80,40.7,9.2,1,2,Asia/Tokyo,JP,13';
  const end = '2026-01-01 10:00:00,2,abd,,';
  const path = file(
    head,
    `ann@example.com,Ann,Example,html,2,2026-01-01 10:00:00,${rest},${end}`,
    `eve@example.com,Eve Example,html,2,2026-01-01 10:00:00,${rest},${end}`,
    `bob@example.com,html,2026-01-01 10:00:00,${rest},${end}`,
    `cy@example.com,${rest},${end}`,
  );
  const { files } = await run(context, path, { kind: 'people' });
  expect(files[0]?.refused.map(({ row, value }) => [row, value])).toEqual(
    [3, 4, 5].map((row) => [row, '(cells out of place)']),
  );
  const receipts = context.book.reader.db.prepare('SELECT receipt FROM import').pluck().all();
  const written = JSON.stringify([everything(context.book), receipts, files]);
  for (const secret of ['198.51.100', '40.7', 'Asia/Tokyo']) expect(written).not.toContain(secret);
});
