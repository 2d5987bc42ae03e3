import writeXlsxFile from 'write-excel-file/universal';
import { EXPLAINED, type Template, type TemplateCell } from '../../../src/domain/import/template';

/**
 * The workbook of a template: its columns with the examples, and a sheet that explains them. The same
 * template gives the same bytes, whenever and wherever it is made.
 */
export async function templateWorkbook({ sheet, columns, rows }: Template): Promise<Uint8Array> {
  const blob = await writeXlsxFile([
    {
      sheet,
      data: [columns.map(({ header }) => heading(header)), ...rows.map((row) => row.map(toCell))],
      columns: columns.map(({ header }, at) => ({ width: widthOf(header, rows, at) })),
      stickyRowsCount: 1,
    },
    {
      sheet: 'Columns',
      data: [EXPLAINED.map(heading), ...columns.map(explained), [], [text(ADVICE)]],
      columns: [{ width: 22 }, { width: 22 }, { width: 100 }],
      stickyRowsCount: 1,
    },
  ]).toBlob();
  return withoutTimes(new Uint8Array(await blob.arrayBuffer()));
}

const ADVICE =
  'The two rows on the first sheet are examples: write over them. Columns you have no use for may stay blank or be taken out.';

function heading(value: string) {
  return { value, type: String, fontWeight: 'bold' as const };
}

function text(value: string) {
  return { value, type: String };
}

function explained({ header, needed, text: words }: Template['columns'][number]) {
  return [text(header), text(needed), { ...text(words), wrap: true }];
}

function toCell(cell: TemplateCell) {
  if (cell === null) return null;
  if (typeof cell === 'string') return text(cell);
  if (typeof cell === 'number') return { value: cell, type: Number };
  return { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' };
}

function widthOf(header: string, rows: Template['rows'], at: number): number {
  const lengths = rows.map((row) => (typeof row[at] === 'string' ? row[at].length : 0));
  return Math.min(45, Math.max(12, header.length + 2, ...lengths.map((length) => length + 2)));
}

const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const FIRST_DAY = 0x21; // 1 January 1980, as archives write it

// An archive notes when each of its files was made. Its directory, at the end, leads to every file's own header.
function withoutTimes(archive: Uint8Array): Uint8Array {
  const bytes = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = archive.byteLength - 22; // the end has no comment
  if (bytes.getUint32(end, true) !== END)
    throw new Error('The workbook is not an archive that ends plainly.');
  let at = bytes.getUint32(end + 16, true);
  while (bytes.getUint32(at, true) === CENTRAL) {
    setTime(bytes, at + 12);
    setTime(bytes, bytes.getUint32(at + 42, true) + 10);
    const lengths = [28, 30, 32].map((offset) => bytes.getUint16(at + offset, true));
    at += lengths.reduce((sum, length) => sum + length, 46);
  }
  return archive;
}

function setTime(bytes: DataView, at: number): void {
  bytes.setUint16(at, 0, true);
  bytes.setUint16(at + 2, FIRST_DAY, true);
}
