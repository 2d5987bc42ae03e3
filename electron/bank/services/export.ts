import { EXPORT_TABLES, readTable } from '../db/export-tables';
import { writeCsvFolder } from '../files/write-csv';
import { writeWorkbook } from '../files/write-workbook';
import type { Context } from './context';

/** How many rows each table had. */
export type Exported = { readonly path: string; readonly counts: Readonly<Record<string, number>> };

/**
 * Writes everything in the book in open formats: a folder of CSV files, or one workbook where the
 * target ends in `.xlsx`. The same book gives the same bytes. @throws BookError, Error of the disk
 */
export async function exportTo(context: Context, target: string): Promise<Exported> {
  const { reader } = context.book;
  const tables = EXPORT_TABLES.map((table) => ({ ...table, rows: readTable(reader, table) }));
  if (target.toLowerCase().endsWith('.xlsx')) await writeWorkbook(target, tables);
  else writeCsvFolder(target, tables);
  return { path: target, counts: Object.fromEntries(tables.map((table) => [table.name, table.rows.length])) };
}
