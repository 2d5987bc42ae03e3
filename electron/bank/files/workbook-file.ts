import { readFile } from 'node:fs/promises';
import type { Row } from '../../../src/domain/import/cell';
import type { RowBatch, SourceFile, SourceTable } from './source-file';
import { UnreadableFile } from './unreadable-file';
import type { ParsedSheet } from './workbook';
import { parseAside } from './workbook-aside';
import { checkEntries } from './zip-check';
import { inspectZip, protectedFile } from './zip-guard';

const LARGEST = 200e6;
const BATCH = 2000;

/** Opens a workbook with all its sheets. @throws UnreadableFile */
export async function openWorkbook(
  file: { readonly path: string; readonly name: string; readonly bytes: number },
  content: 'zip' | 'compound',
  signal?: AbortSignal,
): Promise<SourceFile> {
  if (file.bytes > LARGEST)
    throw new UnreadableFile('The workbook is too large to read. Save the sheet you need as CSV.');
  const bytes = await readFile(file.path);
  if (content === 'zip') await refuseUnfitZip(bytes);
  else refuseProtected(bytes);
  const sheets = await parseAside(bytes, signal);
  if (sheets.every((sheet) => sheet.rows.length === 0)) {
    throw new UnreadableFile('No sheet of the workbook has anything in it: there is nothing to import.');
  }
  return { ...file, encoding: null, delimiter: null, tables: sheets.map(sheetTable) };
}

async function refuseUnfitZip(bytes: Buffer): Promise<void> {
  const entries = inspectZip(bytes);
  const isWorkbook = entries.some(({ name }) => name.startsWith('xl/') || name === 'content.xml');
  if (!isWorkbook) {
    throw new UnreadableFile(
      'The file is an archive, not a spreadsheet. Unpack it and import what is inside.',
    );
  }
  await checkEntries(bytes, entries);
}

// An XLSX with a password is a compound file with one large encrypted stream, named in UTF-16.
function refuseProtected(bytes: Buffer): void {
  if (bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'))) throw protectedFile();
}

function sheetTable(sheet: ParsedSheet): SourceTable {
  async function* batches(signal?: AbortSignal): AsyncGenerator<RowBatch> {
    for (let from = 0; from < sheet.rows.length; from += BATCH) {
      signal?.throwIfAborted();
      const rows: readonly Row[] = sheet.rows.slice(from, from + BATCH);
      yield { firstRow: from + 1, rows, oddRows: [] };
    }
  }
  return {
    sheet: sheet.name,
    hidden: sheet.hidden,
    notes: sheet.notes,
    rowCount: () => sheet.rows.length,
    batches,
  };
}
