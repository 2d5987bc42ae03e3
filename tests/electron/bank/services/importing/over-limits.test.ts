import { expect, it } from 'vitest';
import type { Context } from '../../../../../electron/bank/services/context';
import { counts, rehearse, run } from '../../../../helpers/imports';
import { tempFolder } from '../../../../helpers/temp-folder';
import { close, everything, makeTestBook } from '../../../../helpers/test-book';

const folder = tempFolder();
let made = 0;
const write = (text: string): string => folder.write(`over-${(made += 1)}.csv`, text);
const inBook = async (check: (context: Context) => Promise<void>): Promise<void> => {
  const context = makeTestBook(folder.path);
  try {
    await check(context);
  } finally {
    close(context);
  }
};
const amounts = ({ book }: Context): unknown[] =>
  book.reader.db.prepare('SELECT amount_cents FROM purchase ORDER BY id').pluck().all();

const WIDE = '1,'.repeat(1200) + '1';
const LONG = 'ab,cd,12,'.repeat(300_000);
const GOOD = 'Date,Email,Amount\n2026-01-01,ann@example.com,5.00\n';

it('a row over the limits is refused, and the others are stored', () =>
  inBook(async (context) => {
    const path = write(`${GOOD}${WIDE}\n${LONG}\n2026-01-02,bob@example.com,6.00\n`);
    const shown = await rehearse(context, path);
    const result = await run(context, path);
    expect(result.files).toEqual(shown.files);
    expect(counts(result)).toMatch(/^4 rows, .* 2 refused$/u);
    expect(result.files[0]?.refused.map(({ row, message }) => [row, message])).toEqual([
      [3, 'The row is wider than 1000 columns: more than is read of one row.'],
      [4, 'The row is longer than a million characters: more than is read of one row.'],
    ]);
    expect(amounts(context)).toEqual([500, 600]);
  }));

it('a file of which nothing else is left is refused', () =>
  inBook(async (context) => {
    const path = write(`Date,Email,Amount\n${WIDE}\n`);
    await expect(run(context, path)).rejects.toMatchObject({
      code: 'nothing_to_import',
      message: expect.stringContaining('Row 2: The row is wider than 1000 columns'),
    });
  }));

it('a file of one line is refused by name', () =>
  inBook(async (context) => {
    await expect(run(context, write(LONG))).rejects.toMatchObject({
      code: 'unreadable',
      message: expect.stringMatching(
        /^over-\d+\.csv: Row 1 is longer than a million characters\. .* Nothing was changed\.$/u,
      ),
    });
  }));

it('of two tables in a file each has its own', () =>
  inBook(async (context) => {
    const second = `\nDate,Customer,Amount\n2026-01-02,Bob,6.00\n${WIDE}\n`;
    const path = write(`${GOOD}${second}`);
    const [first, later] = [
      await run(context, path, { sheet: 'Table 1' }),
      await run(context, path, { sheet: 'Table 2' }),
    ];
    expect(first.files[0]?.refused).toEqual([]);
    expect(later.files[0]?.refused.map(({ row }) => row)).toEqual([6]);
  }));

it('an order that could not be counted with one more line goes in without it', () =>
  inBook(async (context) => {
    const line = (day: string): string => `2026-01-0${day},1,a@example.com,80000000000000.00\n`;
    const path = write(`Date,Order number,Email,Amount\n${line('1')}${line('2')}`);
    const result = await run(context, path);
    expect(result.files[0]?.refused.map(({ row, message }) => [row, message])).toEqual([
      [3, 'With “80000000000000.00” in “Amount” its order adds up to more than can be counted.'],
    ]);
    expect(amounts(context)).toEqual([8_000_000_000_000_000]);
    const before = everything(context.book);
    expect((await run(context, path)).importId).toBeNull();
    expect(everything(context.book)).toEqual(before);
  }));
