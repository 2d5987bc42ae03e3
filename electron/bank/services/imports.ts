import type {
  ImportFileView,
  ImportPreview,
  ImportReceipt,
  ImportRow,
  LaterEdit,
  UndoneImport,
  importsOperations,
} from '../../../src/contract/imports';
import { Refusal, wasCancelled } from '../../../src/contract/failure';
import type { InputOf } from '../../../src/contract/operation';
import { DECIMAL_MARKS } from '../../../src/domain/import/amount-text';
import { DATE_ORDERS } from '../../../src/domain/import/date-text';
import { type ImportRecord, listImports } from '../db/imports';
import type { Context } from './context';
import { fileView } from './importing/file-view';
import { laterEditsOf } from './importing/later-edits';
import { letGo } from './importing/open-once';
import { type Prepared, inspectFile, prepareFile } from './importing/prepare';
import { fileReceipt, receiptOf, reportsIn } from './importing/report';
import type { ImportRequest } from './importing/request';
import { runImport } from './importing/run';
import { undoImport } from './importing/undo-import';
import { foreseeToday } from './today';

type Choice = InputOf<typeof importsOperations.inspect>;
type Choices = InputOf<typeof importsOperations.preview>;

/** What a file seems to be, and what the owner has to settle before it can be stored. @throws Refusal `unreadable` */
export async function inspect(context: Context, choice: Choice): Promise<ImportFileView> {
  return fileView(context.book.reader, await inspectFile(context, requestOf(context, choice)));
}

/**
 * How the files will be stored: they are stored one after the other, looked at and taken back.
 * @throws Refusal as `commit`, but shows a file of which nothing can go in; `details.blamed` is the file it is about
 */
export async function preview(context: Context, { files }: Choices): Promise<readonly ImportPreview[]> {
  const prepared = await prepareAll(context, files);
  const run = await runImport(context, prepared, { rehearse: true, tolerant: true });
  return prepared.flatMap((one, at) => {
    const report = run.files[at];
    if (!report) return [];
    const file = fileView(context.book.reader, one);
    return [
      { ...fileReceipt(report), file, rows: run.previews[at] ?? [], nothing: run.nothings[at] ?? null },
    ];
  });
}

/** Stores the files as one action. @throws Refusal `unreadable`, `ambiguous`, `nothing_to_import`, `cancelled` */
export async function commit(context: Context, { files }: Choices): Promise<ImportReceipt> {
  const run = await runImport(context, await prepareAll(context, files), {
    rehearse: false,
    foresee: (handle) => foreseeToday(context, handle),
    answer: ({ importId, at, files: reports }) => receiptOf(importId, at, reports),
  });
  letGo();
  return receiptOf(run.importId, run.at, run.files);
}

/** Every import of this book with its receipt, newest first. */
export function list(context: Context): readonly ImportRow[] {
  return listImports(context.book.reader).map(importRow);
}

/** What was done since to the rows of an import. @throws Refusal `not_found`, `already_undone`, `cancelled` */
export function laterEdits(context: Context, input: { readonly id: number }): Promise<readonly LaterEdit[]> {
  return laterEditsOf(context, input.id);
}

/** Takes an import back. @throws Refusal `not_found`, `already_undone`, `cancelled` */
export function undo(context: Context, input: Parameters<typeof undoImport>[1]): Promise<UndoneImport> {
  return undoImport(context, input);
}

async function prepareAll(context: Context, files: readonly Choice[]): Promise<Prepared[]> {
  const prepared: Prepared[] = [];
  for (const choice of files) {
    try {
      prepared.push(await prepareFile(context, requestOf(context, choice)));
    } catch (error) {
      throw blaming(error, choice.file);
    }
  }
  return prepared;
}

// Which of several files it is about: the others can go in without it.
function blaming(error: unknown, file: string): unknown {
  if (!(error instanceof Refusal) || wasCancelled(error)) return error;
  return new Refusal(error.code, error.message, { ...(error.details as object | undefined), blamed: file });
}

function importRow(record: ImportRecord): ImportRow {
  const receipt = receiptOf(record.id, record.at, reportsIn(record.receipt));
  return { ...receipt, importId: record.id, takenBack: record.undoneBy !== null };
}

function requestOf(context: Context, { file, answers, ...settled }: Choice): ImportRequest {
  return {
    ...settled,
    path: context.pathOf(file),
    guessKind: true,
    dateOrder: DATE_ORDERS.find((order) => order === answers['date_order']) ?? null,
    decimal: DECIMAL_MARKS.find((mark) => mark === answers['decimal']) ?? null,
  };
}
