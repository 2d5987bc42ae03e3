import type {
  ImportFileView,
  ImportPreview,
  ImportReceipt,
  ImportRow,
  UndoneImport,
  importsOperations,
} from '../../../src/contract/imports';
import type { InputOf } from '../../../src/contract/operation';
import { DECIMAL_MARKS } from '../../../src/domain/import/amount-text';
import { DATE_ORDERS } from '../../../src/domain/import/date-text';
import { type ImportRecord, listImports } from '../db/imports';
import { type Context, businessOf } from './context';
import { fileView } from './importing/file-view';
import { letGo } from './importing/open-once';
import { inspectFile, prepareFile } from './importing/prepare';
import { type StoredReceipt, countsOf, receiptOf, warningsOf } from './importing/report';
import type { ImportRequest } from './importing/request';
import { runImport } from './importing/run';
import { undoImport } from './importing/undo-import';

type Choice = InputOf<typeof importsOperations.inspect>;

/** What a file seems to be, and what the owner has to settle before it can be stored. @throws Refusal `unreadable` */
export async function inspect(context: Context, choice: Choice): Promise<ImportFileView> {
  const inspected = await inspectFile(context, requestOf(context, choice));
  return fileView(inspected, businessOf(context).currency);
}

/** How the file will be stored: it is stored, looked at and taken back. @throws Refusal as `commit` */
export async function preview(context: Context, choice: Choice): Promise<ImportPreview> {
  const prepared = await prepareFile(context, requestOf(context, choice));
  const { files, previews } = await runImport(context, [prepared], { rehearse: true });
  const { refused } = receiptOf(null, '', files);
  return {
    file: fileView(prepared, businessOf(context).currency),
    counts: countsOf(files),
    rows: previews[0] ?? [],
    refused,
    warnings: files.flatMap(warningsOf),
  };
}

/** Stores the file as one action. @throws Refusal `unreadable`, `ambiguous`, `nothing_to_import`, `cancelled` */
export async function commit(context: Context, choice: Choice): Promise<ImportReceipt> {
  const prepared = await prepareFile(context, requestOf(context, choice));
  const run = await runImport(context, [prepared], {
    rehearse: false,
    answer: ({ importId, at, files }) => receiptOf(importId, at, files),
  });
  letGo();
  return receiptOf(run.importId, run.at, run.files);
}

/** Every import of this book with its receipt, newest first. */
export function list(context: Context): readonly ImportRow[] {
  return listImports(context.book.reader).map(importRow);
}

/** Takes an import back. @throws Refusal `not_found`, `already_undone` */
export function undo(context: Context, input: { readonly id: number }): UndoneImport {
  return undoImport(context, input);
}

function importRow(record: ImportRecord): ImportRow {
  const receipt = receiptOf(record.id, record.at, filesOf(record));
  return { ...receipt, importId: record.id, takenBack: record.undoneBy !== null };
}

function filesOf(record: ImportRecord): StoredReceipt['files'] {
  const receipt: StoredReceipt = JSON.parse(record.receipt);
  return receipt.files;
}

function requestOf(
  context: Context,
  { file, sheet, kind, mapping, answers, giveawayId, asUnknown }: Choice,
): ImportRequest {
  return {
    path: context.pathOf(file),
    sheet,
    kind,
    guessKind: true,
    asUnknown,
    mapping,
    dateOrder: DATE_ORDERS.find((order) => order === answers['date_order']) ?? null,
    decimal: DECIMAL_MARKS.find((mark) => mark === answers['decimal']) ?? null,
    giveawayId,
  };
}
