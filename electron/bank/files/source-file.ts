import type { Row } from '../../../src/domain/import/cell';

/** Consecutive rows of a table. `firstRow` is the row of the file (from 1) the first of them stands in. */
export type RowBatch = {
  readonly firstRow: number;
  readonly rows: readonly Row[];
  /** Rows of the file whose quotation marks were odd and read as ordinary text. */
  readonly oddRows: readonly number[];
  /** Rows of the file beyond what is read of one, and what they are, in words: among the rows they are blank. */
  readonly overRows: readonly { readonly row: number; readonly is: string }[];
};

/** One sheet of a workbook, or the one table of a text file. It can be read as often as needed. */
export type SourceTable = {
  /** The sheet's name; null in a text file. */
  readonly sheet: string | null;
  readonly hidden: boolean;
  /** It is one of several tables of its sheet. */
  readonly isPart?: boolean;
  /** Merged cells, hidden rows and columns: what the owner should know before trusting the table. */
  readonly notes: readonly string[];
  /** Rows of the file up to the last filled one; null as long as a text file has not been read once. */
  readonly rowCount: () => number | null;
  readonly batches: (signal?: AbortSignal) => AsyncIterable<RowBatch>;
};

/** A file that was recognised by its content. `encoding` and `delimiter` are null for a workbook. */
export type SourceFile = {
  readonly path: string;
  /** The file's name without its folder. */
  readonly name: string;
  readonly bytes: number;
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly tables: readonly SourceTable[];
  /** Whether its reading ended before its end, by a failure or a cancel: it must be opened anew. */
  readonly isGivenUp?: () => boolean;
};

/** The owner's word on how a text file is written; what is left out is detected. */
export type TextChoices = { readonly encoding?: string; readonly delimiter?: string };
