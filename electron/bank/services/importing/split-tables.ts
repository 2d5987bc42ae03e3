import { type TableFinder, tableFinder } from '../../../../src/domain/import/tables';
import type { RowBatch, SourceFile, SourceTable } from '../../files/source-file';
import type { Context } from '../context';
import { breathe } from './data-rows';
import { firstRows, knownSource } from './recognise';
import type { ImportRequest } from './request';

/**
 * The file with every table of its sheets as a choice of its own. A sheet that a known source reads
 * stays whole: its tables belong together.
 */
export async function splitTables(
  context: Context,
  file: SourceFile,
  request: ImportRequest,
): Promise<SourceFile> {
  const tables: SourceTable[] = [];
  for (const table of file.tables) {
    const { rows } = await firstRows(table);
    const parts = knownSource(request, rows) ? [table] : await partsOf(context, table);
    for (const part of parts) tables.push(part);
  }
  return { ...file, tables };
}

/** The parts found once are the same ones next time: a file is asked for again and again. */
const found = new WeakMap<SourceTable, readonly SourceTable[]>();

async function partsOf(context: Context, table: SourceTable): Promise<readonly SourceTable[]> {
  const known = found.get(table);
  if (known) return known;
  const finder = tableFinder();
  const last = await goThrough(context, table, finder);
  const starts = finder.starts();
  const parts = starts.map((start, index) =>
    partOf(table, index + 1, starts.length, start, (starts[index + 1] ?? last + 1) - 1),
  );
  const tables = parts.length > 1 ? parts : [table];
  found.set(table, tables);
  return tables;
}

async function goThrough(context: Context, table: SourceTable, finder: TableFinder): Promise<number> {
  let last = 0;
  for await (const { firstRow, rows } of table.batches(context.signal)) {
    for (const [index, row] of rows.entries()) finder.row(row, firstRow + index);
    last = firstRow + rows.length - 1;
    context.report({ done: last, total: table.rowCount(), doing: 'Opening the file' });
    await breathe();
  }
  return last;
}

function partOf(table: SourceTable, number: number, of: number, from: number, to: number): SourceTable {
  const note = `This is table ${number} of the ${of} in ${table.sheet === null ? 'the file' : `the sheet “${table.sheet}”`}. The others are imported on their own.`;
  return {
    sheet: table.sheet === null ? `Table ${number}` : `${table.sheet}, table ${number}`,
    hidden: table.hidden,
    isPart: true,
    notes: [...table.notes, note],
    rowCount: () => to - from + 1,
    batches: (signal) => rowsBetween(table, from, to, signal),
  };
}

async function* rowsBetween(
  table: SourceTable,
  from: number,
  to: number,
  signal?: AbortSignal,
): AsyncGenerator<RowBatch> {
  for await (const { firstRow, rows, oddRows, overRows } of table.batches(signal)) {
    if (firstRow > to) return;
    const [start, end] = [Math.max(0, from - firstRow), Math.min(rows.length, to - firstRow + 1)];
    if (start >= end) continue;
    yield {
      firstRow: firstRow + start,
      rows: rows.slice(start, end),
      oddRows: oddRows.filter((row) => row >= from && row <= to),
      overRows: overRows.filter(({ row }) => row >= from && row <= to),
    };
  }
}
