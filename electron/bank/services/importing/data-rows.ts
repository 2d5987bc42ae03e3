import { type Row, isBlankRow } from '../../../../src/domain/import/cell';
import { type Column, headerRepeatTest } from '../../../../src/domain/import/header';
import type { RowBatch } from '../../files/source-file';

/** Where a table stands in its file. `headerRow` is a row of the file (from 1); 0 where it has no header. */
export type TablePlace = { readonly headerRow: number; readonly columns: readonly Column[] };

type Visitor = {
  readonly row: (row: Row, rowNumber: number) => void;
  /** A row that repeats the header: not data. */
  readonly repeatedHeader: () => void;
};

/** Goes through the rows of a table batch by batch: those below the header that hold anything. */
export function dataRows(place: TablePlace, visitor: Visitor): (batch: RowBatch) => void {
  const repeatsHeader = place.headerRow > 0 ? headerRepeatTest(place.columns) : (): boolean => false;
  return ({ firstRow, rows }) => {
    for (const [index, row] of rows.entries()) {
      const rowNumber = firstRow + index;
      if (rowNumber <= place.headerRow || isBlankRow(row)) continue;
      if (repeatsHeader(row)) visitor.repeatedHeader();
      else visitor.row(row, rowNumber);
    }
  };
}

/** Lets the process do other things: answer the window, notice a cancel. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
