import { type Row, isBlankRow } from '../../../../src/domain/import/cell';
import type { SkipReason, Source } from '../../../../src/domain/import/catalogue/source';
import { type Column, headerRepeatTest } from '../../../../src/domain/import/header';
import type { RowBatch } from '../../files/source-file';

/**
 * Where a table stands in its file. `headerRow` is a row of the file (from 1); 0 where it has no header.
 * A known source reads its file by its own rules, and then has columns of its own.
 */
export type TablePlace = {
  readonly headerRow: number;
  readonly columns: readonly Column[];
  readonly source: Source | null;
};

type Visitor = {
  readonly row: (row: Row, rowNumber: number) => void;
  /** A data row of the file was read; a source may make several rows of it, or one of several. */
  readonly counted?: () => void;
  /** A row that by the source's rules is not data. */
  readonly skipped: (reason: SkipReason) => void;
};

/** Goes through the rows of a table batch by batch, then `end`: those that hold anything. */
export type DataRows = { readonly batch: (batch: RowBatch) => void; readonly end: () => void };

/** A walk through a table, for one reading of its file. */
export function dataRows(place: TablePlace, visitor: Visitor): DataRows {
  return place.source ? sourceRows(place.source, visitor) : plainRows(place, visitor);
}

/** The rows of a batch that are data and over the limits of a row: they are refused unread. */
export function overRowsOf({ headerRow }: TablePlace, { overRows }: RowBatch): RowBatch['overRows'] {
  return overRows.filter(({ row }) => row > headerRow);
}

function plainRows(place: TablePlace, visitor: Visitor): DataRows {
  const repeatsHeader = place.headerRow > 0 ? headerRepeatTest(place.columns) : (): boolean => false;
  return {
    batch: ({ firstRow, rows }) => {
      let rowNumber = firstRow - 1;
      for (const row of rows) {
        rowNumber += 1;
        if (rowNumber <= place.headerRow || isBlankRow(row)) continue;
        if (repeatsHeader(row)) visitor.skipped('repeated_header');
        else {
          visitor.counted?.();
          visitor.row(row, rowNumber);
        }
      }
    },
    end: () => {},
  };
}

function sourceRows(source: Source, visitor: Visitor): DataRows {
  const reader = source.reader();
  return {
    batch: ({ firstRow, rows }) => {
      let rowNumber = firstRow - 1;
      for (const row of rows) {
        rowNumber += 1;
        const verdict = reader.read(row, rowNumber);
        if (verdict.is === 'skipped') visitor.skipped(verdict.reason);
        if (verdict.is === 'rows' || verdict.is === 'held') visitor.counted?.();
        if (verdict.is === 'rows') for (const one of verdict.rows) visitor.row(one.row, one.rowNumber);
      }
    },
    end: () => {
      for (const { row, rowNumber } of reader.end()) visitor.row(row, rowNumber);
    },
  };
}

/** Others are asked to wait no longer than that (milliseconds): what takes less is done in one go. */
export const TURN_MS = 10;

/** Lets the process do other things: answer the window, notice a cancel. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
