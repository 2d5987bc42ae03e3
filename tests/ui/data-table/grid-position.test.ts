import { describe, expect, it } from 'vitest';
import { WHOLE_ROW, nextPosition } from '../../../src/ui/data-table/grid-position';

const bounds = { lastRow: 99, lastCell: 4, page: 10 };

function after(key: string, row: number, cell: number, ctrlKey = false) {
  const next = nextPosition({ key, ctrlKey, metaKey: false }, { row, cell }, bounds);
  return next && [next.row, next.cell];
}

describe('nextPosition', () => {
  it('moves by row and by page, and stops at the ends', () => {
    expect(after('ArrowDown', 5, WHOLE_ROW)).toEqual([6, WHOLE_ROW]);
    expect(after('ArrowUp', 0, WHOLE_ROW)).toEqual([0, WHOLE_ROW]);
    expect(after('PageDown', 95, WHOLE_ROW)).toEqual([99, WHOLE_ROW]);
    expect(after('PageUp', 95, 2)).toEqual([85, 2]);
  });

  it('goes into the cells of a row and out again', () => {
    expect(after('ArrowRight', 5, WHOLE_ROW)).toEqual([5, 0]);
    expect(after('ArrowRight', 5, 4)).toEqual([5, 4]);
    expect(after('ArrowLeft', 5, 0)).toEqual([5, WHOLE_ROW]);
    expect(after('ArrowLeft', 5, WHOLE_ROW)).toEqual([5, WHOLE_ROW]);
  });

  it('takes Home and End along the list from a row, along the row from a cell', () => {
    expect(after('End', 5, WHOLE_ROW)).toEqual([99, WHOLE_ROW]);
    expect(after('Home', 5, 3)).toEqual([5, 0]);
    expect(after('End', 5, 3, true)).toEqual([99, 3]);
  });

  it('leaves every other key alone', () => {
    expect(after('Enter', 5, WHOLE_ROW)).toBeNull();
    expect(after('a', 5, WHOLE_ROW, true)).toBeNull();
  });
});
