import type { Row } from '../../../src/domain/import/cell';
import type { CellContext } from './sheet-cell';
import { sheetStream } from './sheet-stream';
import { Unfamiliar } from './sheet-xml';
import {
  type Library,
  type LibraryBook,
  isHidden,
  loadLibrary,
  notesOfSheet,
  openByLibrary,
  rowsOfSheet,
} from './workbook-library';
import { type Outline, outlineOf } from './workbook-outline';
import { unpackPieces } from './zip-check';
import { type ZipEntry, damaged, inspectZip } from './zip-guard';

/**
 * A workbook as it is read: its sheets first, then the rows of each from the first on (row `n` of those
 * given is row `n + 1` of the sheet), and at the end of each sheet what to know of it.
 */
export type WorkbookPart =
  | { readonly is: 'sheets'; readonly sheets: readonly { readonly name: string; readonly hidden: boolean }[] }
  | { readonly is: 'rows'; readonly sheet: number; readonly rows: readonly Row[] }
  | { readonly is: 'end'; readonly sheet: number; readonly notes: readonly string[] };

const BATCH = 2000;
const ZIP = 0x50;

/**
 * Reads every sheet of an XLSX, XLSM, XLSB, XLS or ODS: dates by the cell's own format in both date
 * systems, the stored value of formulas, failed formulas as error cells. An XLSX gives its rows while
 * it is read; what this program does not know in one, and every other kind, the library reads whole.
 * Slow for large files: call it through `readAside`. @throws UnreadableFile
 */
export async function* readWorkbook(bytes: Buffer): AsyncGenerator<WorkbookPart> {
  const library = await loadLibrary();
  const outline = bytes[0] === ZIP ? await outlineOf(library, bytes, inspectZip(bytes)) : null;
  yield* outline ? readOutlined(library, bytes, outline) : readWhole(library, bytes);
}

async function* readOutlined(
  library: Library,
  bytes: Buffer,
  { sheets, cells }: Outline,
): AsyncGenerator<WorkbookPart> {
  yield { is: 'sheets', sheets: sheets.map(({ name, hidden }) => ({ name, hidden })) };
  let whole: LibraryBook | null = null;
  for (const [sheet, { name, part }] of sheets.entries()) {
    let given = 0;
    try {
      for await (const piece of readSheet(sheet, name, bytes, part, cells)) {
        if (piece.is === 'rows') given += piece.rows.length;
        yield piece;
      }
    } catch (error) {
      if (!(error instanceof Unfamiliar)) throw error;
      whole ??= openByLibrary(library, bytes);
      // Up to there both read the same: the library goes on where this program does not know how to. A
      // sheet it fails at it leaves out without a word.
      if (whole.Sheets[name] === undefined) throw damaged();
      yield* sheetOf(whole, sheet, given);
    }
  }
}

async function* readSheet(
  sheet: number,
  name: string,
  bytes: Buffer,
  part: ZipEntry,
  cells: CellContext,
): AsyncGenerator<WorkbookPart> {
  const stream = sheetStream(name, cells);
  const decoder = new TextDecoder();
  for await (const piece of unpackPieces(bytes, part)) {
    const rows = stream.take(decoder.decode(piece, { stream: true }));
    if (rows.length > 0) yield { is: 'rows', sheet, rows };
  }
  yield { is: 'end', sheet, notes: stream.end() };
}

function* readWhole(library: Library, bytes: Buffer): Generator<WorkbookPart> {
  const workbook = openByLibrary(library, bytes);
  const sheets = workbook.SheetNames.map((name, index) => ({ name, hidden: isHidden(workbook, index) }));
  yield { is: 'sheets', sheets };
  for (const sheet of sheets.keys()) yield* sheetOf(workbook, sheet);
}

function* sheetOf(workbook: LibraryBook, sheet: number, from = 0): Generator<WorkbookPart> {
  const name = workbook.SheetNames[sheet] ?? '';
  const rows = rowsOfSheet(name, workbook.Sheets[name]);
  for (let at = from; at < rows.length; at += BATCH)
    yield { is: 'rows', sheet, rows: rows.slice(at, at + BATCH) };
  yield { is: 'end', sheet, notes: notesOfSheet(workbook.Sheets[name]) };
}
