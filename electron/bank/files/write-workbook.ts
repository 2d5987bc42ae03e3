import { writeWhole } from './write-whole';

/** One sheet of a workbook to write. */
export type SheetToWrite = {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
};

/** Writes a workbook with one sheet a table, whole or not at all. Text stays text: nothing becomes a formula. */
export async function writeWorkbook(path: string, sheets: readonly SheetToWrite[]): Promise<void> {
  const { default: writeXlsxFile } = await import('write-excel-file/universal');
  const blob = await writeXlsxFile(sheets.map(toSheet)).toBlob();
  writeWhole(path, new Uint8Array(await blob.arrayBuffer()));
}

function toSheet(sheet: SheetToWrite) {
  const header = sheet.columns.map((value) => ({ value, type: String, fontWeight: 'bold' as const }));
  const rows = sheet.rows.map((row) => row.map(toCell));
  return { data: [header, ...rows], sheet: sheet.name, stickyRowsCount: 1 };
}

function toCell(value: string | number | null) {
  if (value === null) return null;
  return typeof value === 'number' ? { value, type: Number } : { value, type: String };
}
