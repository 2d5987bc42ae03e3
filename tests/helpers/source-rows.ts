import type { SourceFile } from '../../electron/bank/files/source-file';
import type { Row } from '../../src/domain/import/cell';

/** All rows of a file's table, by its place or its sheet's name. */
export async function rowsOf(file: SourceFile, which: number | string = 0): Promise<Row[]> {
  const table =
    typeof which === 'number' ? file.tables[which] : file.tables.find(({ sheet }) => sheet === which);
  const rows: Row[] = [];
  for await (const batch of table?.batches() ?? []) rows.push(...batch.rows);
  return rows;
}
