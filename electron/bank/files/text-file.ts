import { type ParserClass, csvReader } from './csv-rows';
import { sepLine, sniffDelimiter } from './delimiter';
import { detectEncoding } from './encoding';
import type { RowBatch, SourceFile, SourceTable, TextChoices } from './source-file';
import { type Layout, readBatches } from './text-batches';
import { readText } from './text-chunks';
import { UnreadableFile } from './unreadable-file';

/** Files up to this size stay in memory once read, so that a second pass costs nothing. */
const KEPT_IN_MEMORY = 24 << 20;

type TextFile = {
  readonly path: string;
  readonly name: string;
  readonly bytes: number;
  /** What the owner should know of it. */
  readonly notes: readonly string[];
};

/** Opens a text file as one table: its encoding and delimiter detected unless the owner says otherwise. */
export async function openTextFile(
  { notes, ...file }: TextFile,
  head: Buffer,
  choices: TextChoices,
  signal?: AbortSignal,
): Promise<SourceFile> {
  const encoding = choices.encoding ?? (await detectEncoding(file.path, head, signal));
  const Papa = await loadParser();
  const delimiter = choices.delimiter ?? (await detectDelimiter(Papa, file.path, encoding, signal));
  const table = textTable(Papa, { path: file.path, bytes: file.bytes, encoding, delimiter }, notes);
  return { ...file, encoding, delimiter, tables: [table] };
}

async function loadParser(): Promise<ParserClass> {
  const { default: Papa } = await import('papaparse');
  return Papa.Parser;
}

async function detectDelimiter(
  Papa: ParserClass,
  path: string,
  encoding: string,
  signal: AbortSignal | undefined,
): Promise<string> {
  for await (const text of readText(path, encoding, signal)) {
    const named = sepLine(text);
    return (
      named?.delimiter ??
      sniffDelimiter(text.slice(0, 65_536), (part, delimiter) => rowsOf(Papa, part, delimiter))
    );
  }
  throw new UnreadableFile('The file is empty: there is nothing to import.');
}

function rowsOf(Papa: ParserClass, text: string, delimiter: string): string[][] {
  return csvReader(Papa, delimiter)(text, true).rows;
}

function textTable(Papa: ParserClass, layout: Layout, notes: readonly string[]): SourceTable {
  let kept: RowBatch[] | null = null;
  let count: number | null = null;
  async function* batches(signal?: AbortSignal): AsyncGenerator<RowBatch> {
    if (kept) {
      yield* kept;
      return;
    }
    const keep: RowBatch[] | null = layout.bytes <= KEPT_IN_MEMORY ? [] : null;
    let last = 0;
    for await (const batch of readBatches(Papa, layout, signal)) {
      last = batch.firstRow + batch.rows.length - 1;
      keep?.push(batch);
      yield batch;
    }
    kept = keep;
    count = last;
  }
  return { sheet: null, hidden: false, notes, rowCount: () => count, batches };
}
