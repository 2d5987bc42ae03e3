import { EXPORT_TABLES, readTable } from '../db/export-tables';
import { inOneView } from '../db/handle';
import { writeCsvFolder } from '../files/write-csv';
import { writeWorkbook } from '../files/write-workbook';
import type { Context } from './context';
import { notWritten } from './not-written';

/** How many rows each table had. */
export type Exported = { readonly path: string; readonly counts: Readonly<Record<string, number>> };

/**
 * Writes everything in the book in open formats: a folder of CSV files, or one workbook where the
 * target ends in `.xlsx`. The same book gives the same bytes. @throws BookError, Refusal `not_written`
 */
export async function exportTo(context: Context, target: string): Promise<Exported> {
  const { reader } = context.book;
  const read = inOneView(reader, () =>
    EXPORT_TABLES.map((table) => ({ ...table, rows: readTable(reader, table) })),
  );
  const tables = read.filter(({ ifAny, rows }) => !ifAny || rows.length > 0);
  try {
    if (target.toLowerCase().endsWith('.xlsx')) await writeWorkbook(target, tables);
    else writeCsvFolder(target, tables);
  } catch (error) {
    throw notWritten(error, target);
  }
  return { path: target, counts: Object.fromEntries(tables.map((table) => [table.name, table.rows.length])) };
}
