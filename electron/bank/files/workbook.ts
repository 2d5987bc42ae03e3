import type { Cell, Row } from '../../../src/domain/import/cell';
import { type Day, parseDay } from '../../../src/domain/day';
import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import { UnreadableFile } from './unreadable-file';

/** One sheet as plain data, fit to be handed from a worker: row `n` of the list is row `n + 1` of the sheet. */
export type ParsedSheet = {
  readonly name: string;
  readonly hidden: boolean;
  readonly notes: readonly string[];
  readonly rows: readonly Row[];
};

const MOST_ROWS = 250_000;
const MOST_COLUMNS = 1000;
/** Workbooks up to this size are read to their last row, wherever it is; of larger ones no row beyond the most. */
const READ_TO_THE_END = 10e6;

/**
 * Reads every sheet of an XLSX, XLSM, XLSB, XLS or ODS: dates by the cell's own format in both date
 * systems, the stored value of formulas, failed formulas as error cells. Synchronous and slow for
 * large files: call it through `parseAside`. @throws UnreadableFile
 */
export async function parseWorkbook(bytes: Uint8Array): Promise<ParsedSheet[]> {
  const XLSX = await import('@e965/xlsx');
  XLSX.set_cptable(await import('@e965/xlsx/dist/cpexcel.full.mjs')); // old .xls files have code pages
  const workbook = readBook(XLSX.read, bytes);
  return workbook.SheetNames.map((name, index) => {
    const hidden = (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0;
    const sheet = workbook.Sheets[name];
    return { name, hidden, notes: sheet ? notesOf(sheet) : [], rows: sheet ? rowsOf(name, sheet) : [] };
  });
}

function readBook(read: (data: Uint8Array, options: object) => WorkBook, bytes: Uint8Array): WorkBook {
  try {
    return read(bytes, {
      type: 'array',
      dense: true,
      cellDates: true,
      UTC: true,
      cellFormula: false,
      cellHTML: false,
      cellText: false,
      cellStyles: true, // without it hidden rows and columns are not told
      sheetRows: bytes.length > READ_TO_THE_END ? MOST_ROWS + 1 : 0,
    });
  } catch (error) {
    const locked = error instanceof Error && /password|encrypt/i.test(error.message);
    throw new UnreadableFile(
      locked
        ? 'The workbook is protected by a password. Save a copy without one and import that.'
        : 'The workbook is damaged, or it is of a kind that cannot be read. Open it in your spreadsheet program and save it as XLSX.',
      { cause: error },
    );
  }
}

type DenseSheet = WorkSheet & {
  readonly '!data'?: readonly (readonly (CellObject | undefined)[] | undefined)[];
};

function rowsOf(name: string, sheet: DenseSheet): Row[] {
  const data = sheet['!data'] ?? [];
  if (data.length > MOST_ROWS) {
    throw new UnreadableFile(
      `The sheet “${name}” reaches beyond row ${MOST_ROWS}. Save it as CSV and import that.`,
    );
  }
  const rows: Row[] = Array.from(data, (row) => (row ? rowOf(name, row) : BLANK));
  const last = rows.findLastIndex((row) => row.some((cell) => cell !== ''));
  return rows.slice(0, last + 1);
}

const BLANK: Row = [];

function rowOf(name: string, cells: readonly (CellObject | undefined)[]): Row {
  if (cells.length > MOST_COLUMNS) {
    throw new UnreadableFile(
      `The sheet “${name}” is wider than ${MOST_COLUMNS} columns. Save the part you need as CSV.`,
    );
  }
  return Array.from(cells, (cell) => (cell ? cellOf(cell) : ''));
}

function cellOf(cell: CellObject): Cell {
  if (cell.t === 'e') return { kind: 'error', code: ERRORS.get(Number(cell.v)) ?? '#ERROR!' };
  const value = cell.v;
  if (value === undefined || cell.t === 'z') return '';
  return value instanceof Date ? dateCell(value) : value;
}

// A clock time alone comes as a moment of the day before 1900: it is text, not a day.
function dateCell(value: Date): Cell {
  if (Number.isNaN(value.getTime())) return { kind: 'error', code: '#VALUE!' };
  const iso = value.toISOString();
  const day: Day | null = value.getUTCFullYear() < 1900 ? null : parseDay(iso.slice(0, 10));
  return day ? { kind: 'day', day } : iso.slice(11, 16);
}

const ERRORS = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
  [0x2b, '#GETTING_DATA'],
]);

function notesOf(sheet: WorkSheet): string[] {
  const merged = sheet['!merges']?.length ?? 0;
  const hiddenRows = (sheet['!rows'] ?? []).filter((row) => row.hidden).length;
  const hiddenColumns = (sheet['!cols'] ?? []).filter((column) => column.hidden).length;
  return [
    ...(merged > 0 ? [`Merged cells: ${merged}. Only the first cell of each holds its value.`] : []),
    ...(hiddenRows > 0 ? [`Hidden rows: ${hiddenRows}. They are read like the others.`] : []),
    ...(hiddenColumns > 0 ? [`Hidden columns: ${hiddenColumns}. They are read like the others.`] : []),
  ];
}
