import { describe, expect, it } from 'vitest';
import { refusedCsv } from '../../../src/features/import/refused-csv';

describe('refusedCsv', () => {
  it('writes one line a row, quoted where it must be', () => {
    const rows = [{ row: 5, value: 'for,ty', reason: '“for,ty” is not an "amount".' }];
    expect(refusedCsv(rows)).toBe('row,value,reason\r\n5,"for,ty","“for,ty” is not an ""amount""."\r\n');
  });

  it('leaves no formula for a spreadsheet to run, and plain negative numbers alone', () => {
    const rows = [
      { row: 2, value: '=HYPERLINK(1)', reason: 'a' },
      { row: 3, value: '-12.50', reason: 'b' },
      { row: 4, value: '+cmd', reason: 'c' },
    ];
    expect(refusedCsv(rows)).toBe("row,value,reason\r\n2,'=HYPERLINK(1),a\r\n3,-12.50,b\r\n4,'+cmd,c\r\n");
  });
});
