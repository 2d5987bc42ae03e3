import { renameSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { setImmediate as turn } from 'node:timers/promises';
import Papa from 'papaparse';
import { FORMULA } from './write-csv';
import { type SheetToWrite, writeWorkbook } from './write-workbook';

type Row = SheetToWrite['rows'][number];

/** A list that comes in parts, for a file that is written whole or not at all. */
export type ListToWrite = {
  readonly name: string;
  readonly columns: readonly string[];
  readonly parts: AsyncIterable<readonly Row[]>;
};

/** Writes a list as CSV, part by part: it may be longer than memory. UTF-8 with a mark, so that Excel knows. */
export async function writeListCsv(path: string, list: ListToWrite): Promise<void> {
  const unfinished = `${path}.unfinished`;
  try {
    const file = await open(unfinished, 'w');
    try {
      await file.writeFile(`\uFEFF${lines([list.columns])}`);
      for await (const rows of list.parts) await file.writeFile(lines(rows));
      await file.sync();
    } finally {
      await file.close();
    }
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

/** Writes a list as a workbook of one sheet, which is made in memory. */
export async function writeListWorkbook(path: string, list: ListToWrite): Promise<void> {
  const rows: Row[] = [];
  for await (const part of list.parts) {
    for (const row of part) rows.push(row);
    await turn(); // others are answered in between
  }
  await writeWorkbook(path, [{ name: list.name, columns: list.columns, rows }]);
}

function lines(rows: readonly Row[]): string {
  if (rows.length === 0) return '';
  const data = rows.map((row) => [...row]);
  return `${Papa.unparse(data, { newline: '\r\n', escapeFormulae: FORMULA })}\r\n`;
}
