import type { CellContext } from './sheet-cell';
import { type Library, type LibraryBook, isHidden, openByLibrary } from './workbook-library';
import { unpackEntry } from './zip-check';
import type { ZipEntry } from './zip-guard';

/** An XLSX but for what is in its sheets: which entry each sheet is, and what cells refer to. */
export type Outline = {
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean; readonly part: ZipEntry }[];
  readonly cells: CellContext;
};

const SHEET = /^xl\/worksheets\/[^/]+\.xml$/i;
const NO_TEXT = /^xl\/(?:worksheets\/_rels|media|embeddings|drawings|comments)|\/$/i;
const MARK = 'part ';

/**
 * Reads names, styles and shared texts of an XLSX, by the library, from a copy of the workbook whose
 * sheets hold nothing but a mark each: so the library also says which sheet is where. Null for any
 * other kind of workbook. @throws UnreadableFile
 */
export async function outlineOf(
  library: Library,
  bytes: Buffer,
  entries: readonly ZipEntry[],
): Promise<Outline | null> {
  const parts = entries.filter(({ name }) => SHEET.test(name));
  if (parts.length === 0 || entries.some(({ name }) => name === 'META-INF/manifest.xml')) return null;
  const workbook = openByLibrary(library, await copyWithMarks(library, bytes, entries, parts));
  const sheets = workbook.SheetNames.flatMap((name, index) => {
    const mark = workbook.Sheets[name]?.['!data']?.[0]?.[0]?.v;
    const isMark = typeof mark === 'string' && mark.startsWith(MARK);
    const part = isMark ? parts[Number(mark.slice(MARK.length))] : undefined;
    return part ? [{ name, hidden: isHidden(workbook, index), part }] : [];
  });
  // A sheet of charts, or one kept elsewhere: the library knows what to make of it.
  if (sheets.length < workbook.SheetNames.length) return null;
  return { sheets, cells: contextOf(library, workbook) };
}

async function copyWithMarks(
  { CFB }: Library,
  bytes: Buffer,
  entries: readonly ZipEntry[],
  parts: readonly ZipEntry[],
): Promise<Uint8Array> {
  const copy: unknown = CFB.utils.cfb_new();
  for (const entry of entries) {
    const at = parts.indexOf(entry);
    if (at < 0 && NO_TEXT.test(entry.name)) continue;
    const content = at < 0 ? await unpackEntry(bytes, entry) : Buffer.from(sheetOfMark(`${MARK}${at}`));
    CFB.utils.cfb_add(copy, `/${entry.name}`, content);
  }
  const written: Uint8Array = CFB.write(copy, { type: 'buffer', fileType: 'zip', compression: false });
  return written;
}

function sheetOfMark(mark: string): string {
  return `<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>${mark}</v></c></row></sheetData></worksheet>`;
}

function contextOf({ SSF }: Library, workbook: LibraryBook): CellContext {
  const dates = (workbook.Styles?.CellXf ?? []).map(({ numFmtId = 0 }) => {
    const format = workbook.SSF?.[numFmtId];
    return format === undefined ? isDateByNumber(numFmtId) : SSF.is_date(format) === true;
  });
  return {
    strings: (workbook.Strings ?? []).map(({ t }) => t ?? ''),
    isDate: (style) => dates[style] === true,
    from1904: workbook.Workbook?.WBProps?.date1904 === true,
  };
}

// Formats that are dates in East Asia and Thailand, which workbooks name by number alone.
function isDateByNumber(id: number): boolean {
  return (id >= 27 && id <= 36) || (id >= 50 && id <= 58) || (id >= 71 && id <= 81);
}
