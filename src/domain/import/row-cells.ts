import type { Day } from '../day';
import { type Cell, type Row, cellAt, isBlank, textOf } from './cell';
import { type DayRules, dayReader } from './day-reader';
import type { Field } from './field';
import type { Column } from './header';
import type { Binding } from './mapping';
import { type Remark, RowRefused, type WarningReason } from './row-outcome';
import { saysUtc } from './words';

/** Reads the text of one mapped field of a row; '' where the field is not mapped or the cell is blank. */
export type TextReader = (row: Row) => string;

/** The text of a field. A failed formula in it refuses the row. */
export function textReader(binding: Binding, field: Field): TextReader {
  const column = binding.get(field)?.[0];
  if (!column) return () => '';
  return (row) => {
    const cell = row[column.index];
    if (cell === undefined) return '';
    refuseError(cell, column);
    return textOf(cell);
  };
}

/** A mapped cell that is not blank, for fields that may have several columns; failed formulas are left out. */
export function filledCells(
  binding: Binding,
  field: Field,
  row: Row,
  warnings: Remark<WarningReason>[],
): { readonly column: Column; readonly text: string }[] {
  const filled: { column: Column; text: string }[] = [];
  for (const column of binding.get(field) ?? []) {
    const text = textIn(row, column, warnings);
    if (text !== '') filled.push({ column, text });
  }
  return filled;
}

function textIn(row: Row, column: Column, warnings: Remark<WarningReason>[]): string {
  const cell = cellAt(row, column.index);
  if (!isErrorCell(cell)) return textOf(cell);
  warnings.push({ reason: 'ignored_error', column: column.name, value: cell.code });
  return '';
}

// Earlier than any list a business keeps: most likely a year of two digits, or a slip of the finger.
const LONG_AGO = '1970-01-01';

/** Reads a field as a day; null where it is not mapped or blank. What is no day refuses the row. */
export function dayOfField(
  binding: Binding,
  field: Field,
  rules: Omit<DayRules, 'utc'> & { readonly today: Day },
): (row: Row, warnings: Remark<WarningReason>[]) => Day | null {
  const column = binding.get(field)?.[0];
  if (!column) return () => null;
  const read = dayReader({ order: rules.order, zone: rules.zone, utc: saysUtc(column.name) });
  return (row, warnings) => {
    const cell = cellAt(row, column.index);
    if (isBlank(cell)) return null;
    refuseError(cell, column);
    const day = read(cell);
    if (day === null) throw new RowRefused({ reason: 'bad_day', column: column.name, value: textOf(cell) });
    if (day > rules.today) warnings.push({ reason: 'day_after_today', column: column.name, value: day });
    if (day < LONG_AGO) warnings.push({ reason: 'day_long_ago', column: column.name, value: day });
    return day;
  };
}

/** Reads the notes of a row: every mapped column, each on its own line. */
export function notesReader(binding: Binding): (row: Row, warnings: Remark<WarningReason>[]) => string {
  const columns = binding.get('notes') ?? [];
  return (row, warnings) => {
    let notes = '';
    for (const column of columns) {
      const text = textIn(row, column, warnings);
      if (text !== '') notes = notes === '' ? text : `${notes}\n${text}`;
    }
    return notes;
  };
}

/** @throws RowRefused when the cell is a failed formula. */
export function refuseError(cell: Cell, column: Column): void {
  if (isErrorCell(cell))
    throw new RowRefused({ reason: 'cell_error', column: column.name, value: cell.code });
}

/** The name of a field's column; '' where it is not mapped. */
export function columnName(binding: Binding, field: Field): string {
  return binding.get(field)?.[0]?.name ?? '';
}

function isErrorCell(cell: Cell): cell is Extract<Cell, { kind: 'error' }> {
  return typeof cell === 'object' && cell.kind === 'error';
}
