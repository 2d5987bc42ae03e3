import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { SheetToWrite } from './write-workbook';
import { writeWhole } from './write-whole';

/** A leading = @ tab or CR starts a formula in a spreadsheet, and so do + and - unless a number follows. */
export const FORMULA = /^[=@\t\r]|^[+-](?![\d.,\s()-]*$)/;

/** The rows as CSV text: UTF-8, comma, CRLF, a header row, safe against formula injection. */
export function csvText(
  columns: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): string {
  const data = { fields: [...columns], data: rows.map((row) => [...row]) };
  const text = Papa.unparse(data, { newline: '\r\n', escapeFormulae: FORMULA });
  return rows.length === 0 ? `${text}\r\n`.replace(/(\r\n)+$/, '\r\n') : `${text}\r\n`;
}

/** Writes one CSV file a table into a folder, which is made where it is missing. */
export function writeCsvFolder(folder: string, tables: readonly SheetToWrite[]): void {
  mkdirSync(folder, { recursive: true });
  for (const table of tables) {
    writeWhole(join(folder, `${table.name}.csv`), Buffer.from(csvText(table.columns, table.rows)));
  }
}
