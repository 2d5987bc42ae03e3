import type { Row } from '../../../src/domain/import/cell';
import { type CsvReader, type CsvRows, type ParserClass, csvReader } from './csv-rows';
import { sepLine } from './delimiter';
import type { RowBatch } from './source-file';
import { readText } from './text-chunks';
import { OVER_LIMIT, beginsOverLimit } from './text-limits';

/** A text file and how it is written. */
export type Layout = {
  readonly path: string;
  readonly bytes: number;
  readonly encoding: string;
  readonly delimiter: string;
};

/** The rows of a text file, piece by piece. @throws UnreadableFile where its table begins with a row over the limits */
export async function* readBatches(
  Papa: ParserClass,
  layout: Layout,
  signal: AbortSignal | undefined,
): AsyncGenerator<RowBatch> {
  const read = csvReader(Papa, layout.delimiter);
  const take = batchTaker(read);
  let first = true;
  for await (const text of readText(layout.path, layout.encoding, signal)) {
    const skipped = first ? (sepLine(text)?.length ?? 0) : 0;
    if (skipped > 0) yield* take.skip();
    first = false;
    yield* take.text(text.slice(skipped), false);
  }
  yield* take.text('', true);
}

function batchTaker(read: CsvReader): {
  readonly skip: () => Generator<RowBatch>;
  readonly text: (text: string, last: boolean) => Generator<RowBatch>;
} {
  let firstRow = 1;
  let hasBegun = false;
  return {
    // The line `sep=;` stays a row of the file, so that row numbers agree with a text editor's.
    *skip() {
      yield { firstRow, rows: [BLANK], oddRows: [], overRows: [] };
      firstRow += 1;
    },
    *text(text, last) {
      const found = read(text, last);
      if (found.rows.length === 0) return;
      hasBegun ||= beginsTable(found, firstRow);
      yield batchOf(found, firstRow);
      firstRow += found.rows.length;
    },
  };
}

// The first row of several cells names the columns, or tells how many there are: without it nothing can be read.
function beginsTable({ rows, over }: CsvRows, firstRow: number): boolean {
  const start = rows.findIndex(
    (row) => row.length > 1 && row.filter((cell) => cell.trim() !== '').length > 1,
  );
  const [worst] = over;
  if (worst && (start < 0 || worst.index <= start)) throw beginsOverLimit(firstRow + worst.index, worst.why);
  return start >= 0;
}

// Part of a row must never pass for the row.
function batchOf({ rows, odd, over }: CsvRows, firstRow: number): RowBatch {
  const overRows = over.map(({ index, why }) => ({ row: firstRow + index, is: OVER_LIMIT[why] }));
  const left = new Set(over.map(({ index }) => index));
  return {
    firstRow,
    rows: left.size === 0 ? rows : rows.map((row, index) => (left.has(index) ? BLANK : row)),
    oddRows: odd.filter((index) => !left.has(index)).map((index) => firstRow + index),
    overRows,
  };
}

const BLANK: Row = [];
