import { readFile } from 'node:fs/promises';
import { type GrowingTable, growingTable } from './growing-table';
import type { SourceFile } from './source-file';
import { UnreadableFile } from './unreadable-file';
import type { WorkbookPart } from './workbook';
import { readAside } from './workbook-aside';
import { checkEntries } from './zip-check';
import { inspectZip, protectedFile } from './zip-guard';

const LARGEST = 200e6;

/**
 * Opens a workbook with all its sheets. They can be gone through at once, while they are still being
 * read; what is wrong further down comes then. @throws UnreadableFile
 */
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
  const sheets = await openSheets(bytes, signal);
  if (!(await isAnyFilled(sheets))) {
    throw new UnreadableFile('No sheet of the workbook has anything in it: there is nothing to import.');
  }
  return {
    ...file,
    encoding: null,
    delimiter: null,
    tables: sheets.map(({ table }) => table),
    isGivenUp: () => sheets.some((sheet) => sheet.hasFailed()),
  };
}

// Known as soon as the sheets are named; their rows keep coming.
function openSheets(bytes: Buffer, signal?: AbortSignal): Promise<readonly GrowingTable[]> {
  return new Promise((resolve, reject) => {
    let sheets: readonly GrowingTable[] = [];
    const take = (part: WorkbookPart): void => {
      if (part.is === 'sheets') {
        sheets = part.sheets.map(({ name, hidden }) => growingTable(name, hidden));
        resolve(sheets);
      } else if (part.is === 'rows') sheets[part.sheet]?.take(part.rows);
      else sheets[part.sheet]?.end(part.notes);
    };
    readAside(bytes, take, signal).catch((error: unknown) => {
      for (const sheet of sheets) sheet.fail(error);
      reject(error);
    });
  });
}

async function isAnyFilled(sheets: readonly GrowingTable[]): Promise<boolean> {
  for (const sheet of sheets) if (await sheet.isFilled()) return true;
  return false;
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
