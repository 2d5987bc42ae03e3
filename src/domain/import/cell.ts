import type { Day } from '../day';

/**
 * A date the workbook itself says is one (by the cell's own format). `clock` is its time of day, where it has one:
 * it only tells rows apart.
 */
export type DayCell = { readonly kind: 'day'; readonly day: Day; readonly clock?: string };

/** A formula that failed in the workbook: `#DIV/0!`, `#N/A` and their like. */
export type ErrorCell = { readonly kind: 'error'; readonly code: string };

/** One cell as its file holds it. A blank is `''`; text files have only strings. */
export type Cell = string | number | boolean | DayCell | ErrorCell;

/** The cells of one row of a file, from its first column; rows may be shorter than the header. */
export type Row = readonly Cell[];

/** The cell in a column counted from 0; blank where the row is too short. */
export function cellAt(row: Row, column: number): Cell {
  return row[column] ?? '';
}

/** The cell as the owner would read it, without surrounding blanks (no-break spaces and BOM included). */
export function textOf(cell: Cell): string {
  if (typeof cell === 'string') return isTight(cell) ? cell : cell.trim();
  if (typeof cell === 'number') return plainNumber(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return cell.kind === 'day' ? cell.day : cell.code;
}

/** Nothing but blanks. */
export function isBlank(cell: Cell): boolean {
  return typeof cell === 'string' && !isTight(cell) && cell.trim() === '';
}

// Begins and ends with a character of ASCII that is no blank, as nearly every cell of every file.
function isTight(text: string): boolean {
  return isInk(text.charCodeAt(0)) && isInk(text.charCodeAt(text.length - 1));
}

function isInk(code: number): boolean {
  return code > 0x20 && code < 0x7f;
}

/** No cell of the row holds anything. */
export function isBlankRow(row: Row): boolean {
  return row.every(isBlank);
}

// Identifiers and telephone numbers kept as numbers must not come out as 4.93012E+11.
function plainNumber(value: number): string {
  if (!Number.isFinite(value)) return '';
  const text = String(value);
  return text.includes('e-') ? value.toFixed(10) : text;
}
