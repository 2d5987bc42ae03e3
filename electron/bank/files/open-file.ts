import { stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { type Content, contentOf } from './content';
import { readHead } from './file-bytes';
import type { SourceFile, TextChoices } from './source-file';
import { openTextFile } from './text-file';
import { UnreadableFile } from './unreadable-file';
import { openWorkbook } from './workbook-file';

const HEAD = 65_536;
const WORKBOOK_NAMES = new Set(['.xls', '.xlsx', '.xlsm', '.xlsb', '.ods']);

/**
 * Opens a spreadsheet for reading. What it is, its content says, not its name; where they disagree
 * the owner is told. @throws UnreadableFile when it is no table; the file is never changed.
 */
export async function openSourceFile(
  path: string,
  choices: TextChoices = {},
  signal?: AbortSignal,
): Promise<SourceFile> {
  const file = await describe(path);
  const head = await readHead(path, HEAD);
  const content = contentOf(head);
  if (content === 'zip' || content === 'compound') return openWorkbook(file, content, signal);
  if (content !== 'text') throw new UnreadableFile(REFUSALS[content]);
  const notes = WORKBOOK_NAMES.has(extname(path).toLowerCase()) ? [TEXT_NAMED_WORKBOOK] : [];
  return openTextFile({ ...file, notes }, head, choices, signal);
}

async function describe(path: string): Promise<{ path: string; name: string; bytes: number }> {
  const found = await stat(path).catch((cause: unknown) => {
    throw new UnreadableFile(`There is no file at ${path}, or you may not read it.`, { cause });
  });
  if (!found.isFile()) throw new UnreadableFile(`${path} is not a file.`);
  return { path, name: basename(path), bytes: found.size };
}

const REFUSALS: Record<Exclude<Content, 'text' | 'zip' | 'compound'>, string> = {
  empty: 'The file is empty: there is nothing to import.',
  html: 'The file is a web page, whatever its name says. Open it in your spreadsheet program and save it as XLSX or CSV.',
  xml: 'The file is XML, not a spreadsheet. Open it in your spreadsheet program and save it as XLSX or CSV.',
  rtf: 'The file is a text document. Copy its table into a spreadsheet and save that as XLSX or CSV.',
  pdf: 'The file is a PDF. Ask its source for a CSV or XLSX instead.',
  vcard:
    'The file holds contacts as cards (vCard). Export them as CSV instead, or open them in an address book that can.',
  calendar:
    'The file is a calendar, not a table. Copy what you need into a spreadsheet and save that as XLSX or CSV.',
  json: 'The file is JSON, not a table. Ask its source for a CSV or XLSX instead.',
  binary: 'The file is neither text nor a workbook. Choose a CSV, XLSX, XLS or ODS file.',
};

const TEXT_NAMED_WORKBOOK = 'The file is named like a workbook but holds plain text: it was read as text.';
