import { describe, expect, it } from 'vitest';
import { undoImport } from '../../../../../electron/bank/services/importing/undo-import';
import { day } from '../../../../../src/domain/day';
import { counts, rehearse, run } from '../../../../helpers/imports';
import { tempFolder } from '../../../../helpers/temp-folder';
import { everything, makeTestBook, onDay } from '../../../../helpers/test-book';
import type { Context } from '../../../../../electron/bank/services/context';

const folder = tempFolder();
const book = (): Context => makeTestBook(folder.path);
let made = 0;
const file = (text: string): string => folder.write(`sales-${(made += 1)}.csv`, text);
const purchases = (context: Context): unknown[][] =>
  context.book.reader.db
    .prepare(
      `SELECT p.day, p.amount_cents, p.order_number, p.buyer, c.name, c.email, r.order_number AS of
       FROM purchase p LEFT JOIN contact c ON c.id = p.contact_id LEFT JOIN purchase r ON r.id = p.refund_of ORDER BY p.id`,
    )
    .raw()
    .all() as unknown[][];
const firstCells = (context: Context, cells: number): unknown[][] =>
  purchases(context).map((row) => row.slice(0, cells));

const SALES = `Date,Customer,Email,Total,Order number
2026-04-03,Ann Example,ann@example.com,12.50,A-1
2026-04-13,Bob Example,Bob@Example.com,"1,200.00",A-2
2026-04-14,,ann@example.com,7.00,A-3
2026-04-15,Walk-in,,3.00,A-4
`;

describe('a file of purchases', () => {
  it('becomes purchases of contacts', async () => {
    const context = book();
    const result = await run(context, file(SALES));
    expect(counts(result)).toBe('4 rows, 4 orders, 2 people: 4 new, 0 updated, 0 here, 0 refused');
    expect(purchases(context)).toEqual([
      ['2026-04-03', 1250, 'A-1', '', 'Ann Example', 'ann@example.com', null],
      ['2026-04-13', 120_000, 'A-2', '', 'Bob Example', 'Bob@Example.com', null],
      ['2026-04-14', 700, 'A-3', '', 'Ann Example', 'ann@example.com', null],
      ['2026-04-15', 300, 'A-4', 'Walk-in', null, null, null],
    ]);
    expect(result.files[0]).toMatchObject({
      source: 'generic',
      kind: 'purchases',
      encoding: 'utf-8',
      delimiter: ',',
      sheet: null,
      dateOrder: 'ymd',
      decimal: 'point',
      mappedBy: 'header',
    });
  });

  it('imported again changes nothing and leaves no record', async () => {
    const context = book();
    const path = file(SALES);
    await run(context, path);
    const before = everything(context.book);
    const again = await run(context, path);
    expect(again.importId).toBeNull();
    expect(counts(again)).toBe('4 rows, 4 orders, 2 people: 0 new, 0 updated, 4 here, 0 refused');
    expect(everything(context.book)).toEqual(before);
    expect(context.book.reader.db.prepare('SELECT count(*) AS n FROM import').get()).toEqual({ n: 1 });
  });

  it('imported three times under other names, with other line ends and in another encoding: still the same', async () => {
    const context = book();
    await run(context, file(SALES));
    const before = everything(context.book);
    await run(context, file(SALES.replaceAll('\n', '\r\n')));
    await run(context, folder.write('sales-utf16.csv', Buffer.from(`\uFEFF${SALES}`, 'utf16le')));
    expect(everything(context.book)).toEqual(before);
  });

  it('taken back leaves the book as it was, and the same file is new again', async () => {
    const context = book();
    await run(context, file('Date,Email,Amount\n2026-01-02,ann@example.com,5.00\n'));
    const before = everything(context.book);
    const path = file(SALES);
    const { importId } = await run(context, path);
    expect(await undoImport(context, { id: importId ?? 0 })).toMatchObject({ kept: [] });
    expect(everything(context.book)).toEqual(before);
    expect(counts(await run(context, path))).toContain('4 new');
    await expect(undoImport(context, { id: importId ?? 0 })).rejects.toThrow(/already/);
    await expect(undoImport(context, { id: 99 })).rejects.toThrow(/no import 99/);
  });

  it('a rehearsal gives the same counts and rows and changes nothing', async () => {
    const context = book();
    const path = file(`${SALES}soon,x,,5,A-9\n2026-05-01,,ann@example.com,-2.50,A-1\n`);
    const before = everything(context.book);
    const preview = await rehearse(context, path);
    expect(everything(context.book)).toEqual(before);
    const result = await run(context, path);
    expect(result.files).toEqual(preview.files);
    expect(
      preview.previews[0]?.map(({ row, state, amountCents, happens }) => [row, state, amountCents, happens]),
    ).toEqual([
      [2, 'new', 1250, 'new sale, new person'],
      [3, 'new', 120_000, 'new sale, new person'],
      [4, 'new', 700, 'new sale'],
      [5, 'new', 300, 'new sale, buyer known by name alone'],
      [6, 'refused', null, '“soon” in “Date” is not a day of the calendar.'],
      [7, 'refund', -250, 'refund of order A-1'],
    ]);
    const shown = preview.previews[0]?.filter(({ state }) => state !== 'refused') ?? [];
    expect(shown.map(({ cells, amountCents }) => [cells['day'], amountCents, cells['order_number']])).toEqual(
      firstCells(context, 3),
    );
  });

  it('lists every refused row with its row of the file, the reason and the value', async () => {
    const context = book();
    const result = await run(
      context,
      file(`Report of April

Date,Email,Amount
2026-04-03,ann@example.com,5.00
2026-04-31,ann@example.com,5.00
,ann@example.com,5.00
2026-04-04,ann at example,5.00

2026-04-05,ann@example.com,free
2026-04-06,ann@example.com,
2026-04-07,ann@example.com,€5.00
`),
    );
    expect(result.files[0]?.refused.map(({ row, reason, value }) => [row, reason, value])).toEqual([
      [5, 'bad_day', '2026-04-31'],
      [6, 'no_day', ''],
      [7, 'bad_email', 'ann at example'],
      [9, 'bad_amount', 'free'],
      [10, 'no_amount', ''],
      [11, 'other_currency', '€5.00'],
    ]);
    expect(counts(result)).toBe('7 rows, 1 orders, 1 people: 1 new, 0 updated, 0 here, 6 refused');
  });

  it('keeps a day after today and says so', async () => {
    const context = onDay(book(), day('2026-04-03'));
    const result = await run(context, file('Date,Amount\n2026-04-04,5.00\n'));
    expect(result.files[0]?.warnings).toMatchObject([
      { row: 2, reason: 'day_after_today', value: '2026-04-04' },
    ]);
    expect(purchases(context)).toHaveLength(1);
  });
});

describe('which sale is which', () => {
  it('two equal sales on one day without a number are two, and stay two', async () => {
    const context = book();
    const path = file(
      'Date,Email,Amount\n2026-04-03,ann@example.com,5.00\n2026-04-03,ann@example.com,5.00\n',
    );
    expect(counts(await run(context, path))).toContain('2 orders, 1 people: 2 new');
    expect(counts(await run(context, path))).toContain('0 new, 0 updated, 2 here');
  });

  it('lines of one order add up, wherever they stand; the same row twice counts once', async () => {
    const context = book();
    const path = file(`Order number,Date,Email,Amount,Product
7,2026-04-03,ann@example.com,5.00,mug
8,2026-04-03,bob@example.com,6.00,cup
7,2026-04-03,ann@example.com,10.00,bowl
7,2026-04-03,ann@example.com,5.00,mug
`);
    expect(counts(await run(context, path))).toBe(
      '4 rows, 2 orders, 2 people: 2 new, 0 updated, 1 here, 0 refused',
    );
    expect(firstCells(context, 3)).toEqual([
      ['2026-04-03', 1500, '7'],
      ['2026-04-03', 600, '8'],
    ]);
    expect(counts(await run(context, path))).toContain('0 new, 0 updated, 3 here');
  });

  it('a changed order is updated, and undo returns it to what it was', async () => {
    const context = book();
    await run(context, file('Order number,Date,Email,Amount\n7,2026-04-03,ann@example.com,5.00\n'));
    const before = everything(context.book);
    const result = await run(
      context,
      file('Order number,Date,Email,Amount\n7,2026-04-03,ann@example.com,8.00\n'),
    );
    expect(counts(result)).toContain('0 new, 1 updated, 0 here');
    expect(firstCells(context, 2)).toEqual([['2026-04-03', 800]]);
    await undoImport(context, { id: result.importId ?? 0 });
    expect(everything(context.book)).toEqual(before);
  });

  it('a blank cell never erases what the book knows', async () => {
    const context = book();
    await run(
      context,
      file('Order number,Date,Customer,Email,Amount,Notes\n7,2026-04-03,Ann,ann@example.com,5.00,gift\n'),
    );
    const before = everything(context.book);
    const result = await run(
      context,
      file('Order number,Date,Customer,Email,Amount,Notes\n7,2026-04-03,,,5.00,\n'),
    );
    expect(counts(result)).toContain('0 updated, 1 here');
    expect(everything(context.book)).toEqual(before);
  });

  it('refunds belong to their order, also when they come first, in another file', async () => {
    const context = book();
    await run(context, file('Order number,Date,Email,Amount\n7,2026-04-05,ann@example.com,(2.00)\n'));
    expect(purchases(context)).toEqual([['2026-04-05', -200, '7', '', '', 'ann@example.com', null]]);
    await run(context, file('Order number,Date,Email,Amount\n7,2026-04-03,ann@example.com,9.00\n'));
    expect(purchases(context)).toEqual([
      ['2026-04-05', -200, '7', '', '', 'ann@example.com', '7'],
      ['2026-04-03', 900, '7', '', '', 'ann@example.com', null],
    ]);
  });

  it('a refund that names no order is stored and tied to none', async () => {
    const context = book();
    const result = await run(
      context,
      file('Date,Email,Amount\n2026-04-03,ann@example.com,9.00\n2026-04-05,ann@example.com,-2.00\n'),
    );
    expect(counts(result)).toContain('2 rows, 1 orders, 1 people: 2 new');
    expect(purchases(context)).toEqual([
      ['2026-04-03', 900, null, '', '', 'ann@example.com', null],
      ['2026-04-05', -200, null, '', '', 'ann@example.com', null],
    ]);
  });

  it('an order whose rows name two buyers is told', async () => {
    const result = await run(
      book(),
      file(
        'Order number,Date,Email,Amount\n7,2026-04-03,ann@example.com,5\n7,2026-04-03,bob@example.com,6\n',
      ),
    );
    expect(result.files[0]?.warnings).toMatchObject([{ row: 3, reason: 'order_of_two_people' }]);
  });

  it('a file cut in two and imported in parts gives the same as the whole', async () => {
    const [head = '', ...lines] = `${SALES}2026-05-01,,ann@example.com,-2.50,A-1\n`.trim().split('\n');
    const whole = book();
    await run(whole, file([head, ...lines].join('\n')));
    const parts = book();
    await run(parts, file([head, ...lines.slice(0, 2)].join('\n')));
    await run(parts, file([head, ...lines.slice(2)].join('\n')));
    expect(purchases(parts)).toEqual(purchases(whole));
  });
});

describe('what the receipt counts', () => {
  it('tells refunds from sales, and rows that repeat another from sales already here', async () => {
    const context = book();
    const path = file(`Date,Email,Order number,Total
2026-04-03,ann@example.com,A-1,12.50
2026-04-03,ann@example.com,A-1,12.50
2026-04-04,ann@example.com,A-1,-2.50
`);
    const first = await run(context, path);
    expect(first.files[0]).toMatchObject({ created: 2, refunds: 1, unchanged: 1, repeated: 1 });
    const again = await run(context, path);
    expect(again.files[0]).toMatchObject({ created: 0, refunds: 0, unchanged: 3, repeated: 1 });
    expect(again.files[0]).toMatchObject({ refundsUpdated: 0, refundsUnchanged: 1 });
    const dearer = file(`Date,Email,Order number,Total
2026-04-03,ann@example.com,A-1,12.50
2026-04-04,ann@example.com,A-1,-3.50
`);
    expect((await run(context, dearer)).files[0]).toMatchObject({
      refunds: 0,
      updated: 1,
      refundsUpdated: 1,
      unchanged: 1,
      refundsUnchanged: 0,
    });
  });

  it('says so where a status nobody looks at makes sales of what was cancelled', async () => {
    const path = file(
      'Date,Email,Total,Status\n2026-04-03,a@example.com,5.00,Paid\n2026-04-04,a@example.com,7.00,Cancelled\n',
    );
    expect((await rehearse(book(), path)).files[0]?.notes).toEqual([
      'The column “Status” is not looked at: rows that say “Cancelled” count as sales, too.',
    ]);
  });

  it('never drops a third decimal without a word, said once for the whole column', async () => {
    const context = book();
    const path = file(`Date,Email,Total
2026-04-03,ann@example.com,12.3451
2026-04-04,ann@example.com,12.30
2026-04-05,ann@example.com,7.005
2026-04-06,ann@example.com,8.006
`);
    const { files } = await run(context, path);
    expect(firstCells(context, 2)).toEqual([
      ['2026-04-03', 1235],
      ['2026-04-04', 1230],
      ['2026-04-05', 701],
      ['2026-04-06', 801],
    ]);
    expect(files[0]?.warnings).toMatchObject([
      {
        row: 2,
        reason: 'rounded_amount',
        message:
          '“12.3451” in “Total” has more decimals than the money of this book. It was rounded. So were 2 more like it.',
      },
    ]);
  });
});
