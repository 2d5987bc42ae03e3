import { type Cell, type Row, isBlank, isBlankRow, textOf } from '../cell';
import { foldCell } from '../words';
import { type Cells, bearsSignature, cellsUnder } from './cells';
import type { NumberedRow, Source, SourceColumn, SourceReader, Verdict } from './source';

/** The row rules of a source: what becomes of each row below its header. */
export type RowRules = {
  readonly row: (cells: Cells, rowNumber: number, raw: Row) => Verdict;
  readonly end?: () => readonly NumberedRow[];
};

/**
 * A reader that looks for the header, however many lines of notes stand before it, and gives the rows
 * below to the source's rules. A header met again begins the table anew.
 */
export function tableReader(signatures: Source['signatures'], rules: RowRules): SourceReader {
  let under: ((row: Row) => Cells) | null = null;
  return {
    read: (row, rowNumber) => {
      if (isBlankRow(row)) return NONE;
      if (bearsSignature(row, signatures)) {
        const repeated = under !== null;
        under = cellsUnder(row);
        return repeated ? { is: 'skipped', reason: 'repeated_header' } : NONE;
      }
      return under === null ? NONE : rules.row(under(row), rowNumber, row);
    },
    end: () => rules.end?.() ?? [],
  };
}

/** A reader that takes every row as it stands, in the source's columns. */
export function plainReader({ signatures, columns }: Pick<Source, 'signatures' | 'columns'>): SourceReader {
  const pick = pickColumns(columns);
  return tableReader(signatures, { row: (cells, rowNumber) => oneRow(pick(cells), rowNumber) });
}

/** The source's columns of a row, each under the first of its names that says something there. */
export function pickColumns(columns: readonly SourceColumn[]): (cells: Cells) => Cell[] {
  const names = columns.map(({ name, also = [] }) => [name, ...also]);
  return (cells) => names.map((one) => firstFilled(cells, one));
}

function firstFilled(cells: Cells, names: readonly string[]): Cell {
  for (const name of names) {
    const cell = cells.at(name);
    if (!isBlank(cell)) return cell;
  }
  return '';
}

export const NONE: Verdict = { is: 'none' };
export const HELD: Verdict = { is: 'held' };

/** One row of the file that is one row of data. */
export function oneRow(row: Row, rowNumber: number): Verdict {
  return { is: 'rows', rows: [{ row, rowNumber }] };
}

/** A cell's words folded for comparing with what a source writes: `Partially Refunded` is `partially refunded`. */
export function folded(cell: Cell): string {
  return foldCell(textOf(cell)).replaceAll('_', ' ');
}
