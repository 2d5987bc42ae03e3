import { describe, expect, it } from 'vitest';
import type { RefusedRow } from '../../../src/contract/imports';
import { refusedCsv } from '../../../src/features/import/refused-csv';

const refused = (
  row: number,
  value: string,
  reason: string,
  cells: RefusedRow['cells'] = null,
): RefusedRow => ({
  row,
  part: 0,
  value,
  reason,
  column: '',
  cells,
});
const plain = (...rows: RefusedRow[]): string => refusedCsv({ refused: rows, refusedColumns: [] });

describe('refusedCsv', () => {
  it('gives the cells under the headers they had, so that it can be mended and imported', () => {
    const text = refusedCsv({
      refused: [
        refused(5, 'forty', 'not an amount', { day: '10/10/2026', amount: 'forty' }),
        refused(9, 'soon', 'not a day'),
      ],
      refusedColumns: [
        { field: 'day', header: 'When' },
        { field: 'amount', header: 'Paid, total' },
      ],
    });
    expect(text).toBe(
      'When,"Paid, total",Row refused,Why it stayed out\r\n10/10/2026,forty,5,not an amount\r\n,,9,not a day\r\n',
    );
  });

  it('writes one line a row, quoted where it must be', () => {
    expect(plain(refused(5, 'for,ty', '“for,ty” is not an "amount".'))).toBe(
      'row,value,reason\r\n5,"for,ty","“for,ty” is not an ""amount""."\r\n',
    );
  });

  it('leaves no formula for a spreadsheet to run, and plain negative numbers alone', () => {
    const rows = [refused(2, '=HYPERLINK(1)', 'a'), refused(3, '-12.50', 'b'), refused(4, '+cmd', 'c')];
    expect(plain(...rows)).toBe("row,value,reason\r\n2,'=HYPERLINK(1),a\r\n3,-12.50,b\r\n4,'+cmd,c\r\n");
  });
});
