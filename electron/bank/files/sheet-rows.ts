import type { Cell, Row } from '../../../src/domain/import/cell';
import { type CellContext, cellOf } from './sheet-cell';
import { MOST_COLUMNS, MOST_ROWS, tooLong, tooWide } from './sheet-limits';
import { Unfamiliar, attribute, cellAt, isYes } from './sheet-xml';

/** Makes rows of whole rows of a sheet's XML, given in pieces. */
export type RowReader = {
  /** The rows of a piece; blank ones stand for those between. @throws Unfamiliar, UnreadableFile */
  readonly read: (xml: string) => Row[];
  readonly hidden: () => number;
};

const ROW = /\s*<row(?=[\s/>])([^>]*)>/y;
/** As most rows begin. */
const PLAIN_ROW = /<row r="(\d+)"(?: spans="[\d: ]*")?>/y;
const ROW_END = /\s*<\/row>/y;
const BLANK: Row = [];

/** A reader of a sheet's rows, from its first on. A row is given once it is known to be filled. */
export function rowReader(sheet: string, context: CellContext): RowReader {
  let [last, given, hidden] = [0, 0, 0];
  const opened = (xml: string, at: number): { number: number; isEmpty: boolean; end: number } => {
    PLAIN_ROW.lastIndex = at;
    const plain = PLAIN_ROW.exec(xml);
    if (plain) return { number: Number(plain[1]), isEmpty: false, end: PLAIN_ROW.lastIndex };
    ROW.lastIndex = at;
    const attributes = ROW.exec(xml)?.[1];
    if (attributes === undefined) throw new Unfamiliar();
    if (isYes(attribute(attributes, 'hidden'))) hidden += 1;
    const number = Number(attribute(attributes, 'r') ?? last + 1);
    return { number, isEmpty: attributes.endsWith('/'), end: ROW.lastIndex };
  };
  const give = (rows: Row[], row: Row, number: number): void => {
    if (row.every((cell) => cell === '')) return;
    if (number > MOST_ROWS) throw tooLong(sheet);
    for (; given < number - 1; given += 1) rows.push(BLANK);
    rows.push(row);
    given = number;
  };
  return {
    read: (piece) => {
      const xml = piece.trimEnd();
      const rows: Row[] = [];
      for (let at = 0; at < xml.length;) {
        const { number, isEmpty, end } = opened(xml, at);
        // A row out of its order is not taken for the next one.
        if (!(number > last)) throw new Unfamiliar();
        last = number;
        const { row, next } = isEmpty ? { row: BLANK, next: end } : cellsFrom(xml, end, sheet, context);
        give(rows, row, number);
        at = next;
      }
      return rows;
    },
    hidden: () => hidden,
  };
}

function cellsFrom(
  xml: string,
  from: number,
  sheet: string,
  context: CellContext,
): { readonly row: Row; readonly next: number } {
  const row: Cell[] = [];
  let [at, column] = [from, -1];
  for (let cell = cellAt(xml, at); cell !== null; cell = cellAt(xml, at)) {
    at = cell.end;
    const before = column;
    column = cell.column ?? column + 1;
    if (column <= before) throw new Unfamiliar();
    const value = cellOf(cell, context);
    if (value === null) continue;
    if (column >= MOST_COLUMNS) throw tooWide(sheet);
    while (row.length < column) row.push('');
    row.push(value);
  }
  ROW_END.lastIndex = at;
  if (!ROW_END.test(xml)) throw new Unfamiliar();
  return { row, next: ROW_END.lastIndex };
}
