import { type Cell, type Row, cellAt, isBlank, textOf } from './cell';
import type { Field } from './field';
import type { Binding } from './mapping';
import { refuseError } from './row-cells';
import { type RefusalReason, RowRefused } from './row-outcome';

const MOST_MINUTES = 1_000_000;
const GROUPED = /^[1-9]\d{0,2}(?:[.,'’\s]\d{3})+$/u;

/** Reads a field of minutes; null where it is not mapped or blank. What is no duration refuses the row. */
export function minutesReader(binding: Binding): (row: Row) => number | null {
  return numberReader(binding, 'minutes', readMinutes, 'bad_minutes');
}

/**
 * Reads a field that counts something, in whole numbers from `least` to `most`; null where it is not
 * mapped or blank. What counts nothing has no decimals, so that every mark in it is a grouping.
 */
export function countReader(
  binding: Binding,
  field: Field,
  least: number,
  most: number,
): (row: Row) => number | null {
  const read = (cell: Cell): number | null => {
    const text = textOf(cell);
    const digits = GROUPED.test(text) ? text.replace(/\D/gu, '') : text;
    const count = /^\d+$/.test(digits) ? Number(digits) : null;
    return count !== null && count >= least && count <= most ? count : null;
  };
  return numberReader(binding, field, read, 'bad_count');
}

function numberReader(
  binding: Binding,
  field: Field,
  read: (cell: Cell) => number | null,
  reason: RefusalReason,
): (row: Row) => number | null {
  const column = binding.get(field)?.[0];
  if (!column) return () => null;
  return (row) => {
    const cell = cellAt(row, column.index);
    if (isBlank(cell) || /^[-–—]+$/.test(textOf(cell))) return null; // reports write `--` for none
    refuseError(cell, column);
    const value = read(cell);
    if (value === null) throw new RowRefused({ reason, column: column.name, value: textOf(cell) });
    return value;
  };
}

// `45`, `45.5`, `1:30` (hours and minutes), `1:30:10`, `45 min`.
function readMinutes(cell: Cell): number | null {
  const text = textOf(cell).replace(/\s*(min|mins|minutes|minuten|minutos|minuti|m)\.?$/iu, '');
  const clock = /^(\d{1,3}):(\d{2})(?::(\d{2}))?$/.exec(text);
  const minutes = clock
    ? Number(clock[1]) * 60 + Number(clock[2]) + (Number(clock[3] ?? 0) >= 30 ? 1 : 0)
    : /^\d+(?:[.,]\d+)?$/.test(text)
      ? Math.round(Number(text.replace(',', '.')))
      : null;
  return minutes !== null && minutes <= MOST_MINUTES ? minutes : null;
}
