import type { Cell, Row } from '../../../src/domain/import/cell';
import type * as Xlsx from '@e965/xlsx';
import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import { dateCell, errorCell } from './sheet-cell';
import { MOST_COLUMNS, MOST_ROWS, sheetNotes, tooLong, tooWide } from './sheet-limits';
import { UnreadableFile } from './unreadable-file';

export type Library = typeof Xlsx;

type LibrarySheet = WorkSheet & {
  readonly '!data'?: readonly (readonly (CellObject | undefined)[] | undefined)[];
};

/** What the library gives of a workbook, with what its own types leave out. */
export type LibraryBook = WorkBook & {
  readonly Sheets: Readonly<Record<string, LibrarySheet | undefined>>;
  readonly Strings?: readonly { readonly t?: string }[];
  readonly Styles?: { readonly CellXf?: readonly { readonly numFmtId?: number }[] };
  readonly SSF?: Readonly<Record<number, string | undefined>>;
};

/** Workbooks up to this size are read to their last row, wherever it is; of larger ones no row beyond the most. */
const READ_TO_THE_END = 10e6;

/** The workbook library, ready for old files in the code pages of their time. */
export async function loadLibrary(): Promise<Library> {
  const library = await import('@e965/xlsx');
  library.set_cptable(await import('@e965/xlsx/dist/cpexcel.full.mjs'));
  return library;
}

/** Reads a workbook whole: synchronous, and slow where it is large. @throws UnreadableFile */
export function openByLibrary({ read }: Library, bytes: Uint8Array): LibraryBook {
  try {
    return read(bytes, {
      type: 'array',
      dense: true,
      cellDates: true,
      UTC: true,
      cellFormula: false,
      cellHTML: false,
      cellText: true, // without it, a sheet ends silently at the first cell in a currency format of no name
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

/** Whether a sheet, by its place, is one the owner does not see. */
export function isHidden(workbook: WorkBook, index: number): boolean {
  return (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0;
}

/** The rows of a sheet up to its last filled one. @throws UnreadableFile for one too large */
export function rowsOfSheet(name: string, sheet: LibrarySheet | undefined): Row[] {
  const data = sheet?.['!data'] ?? [];
  if (data.length > MOST_ROWS) throw tooLong(name);
  const rows: Row[] = Array.from(data, (row) => (row ? rowOf(name, row) : BLANK));
  const last = rows.findLastIndex((row) => row.some((cell) => cell !== ''));
  return rows.slice(0, last + 1);
}

const BLANK: Row = [];

function rowOf(name: string, cells: readonly (CellObject | undefined)[]): Row {
  if (cells.length > MOST_COLUMNS) throw tooWide(name);
  return Array.from(cells, (cell) => (cell ? cellOf(cell) : ''));
}

function cellOf(cell: CellObject): Cell {
  if (cell.t === 'e') return errorCell(ERRORS.get(Number(cell.v)));
  const value = cell.v;
  if (value === undefined || cell.t === 'z') return '';
  return value instanceof Date ? dateCell(value) : value;
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

/** What the owner should know of a sheet. */
export function notesOfSheet(sheet: LibrarySheet | undefined): string[] {
  return sheetNotes({
    merged: sheet?.['!merges']?.length ?? 0,
    hiddenRows: (sheet?.['!rows'] ?? []).filter((row) => row.hidden).length,
    hiddenColumns: (sheet?.['!cols'] ?? []).filter((column) => column.hidden).length,
  });
}
