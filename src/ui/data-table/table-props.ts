import type { ReactNode } from 'react';
import type { Column, RowAction, Sort } from './column';
import type { PagedRows } from './use-paged-rows';
import type { SelectionState } from './use-row-selection';

export type DataTableProps<Row> = {
  /** What the rows are, for screen readers: “Ledger”. */
  label: string;
  /** Must stay the same array as long as nothing in it changes. */
  columns: readonly Column<Row>[];
  rows: PagedRows<Row>;
  rowKey: (row: Row) => number;
  /** A row in a few words: “Answered a question, 22 Oct 2026”. */
  rowName: (row: Row) => string;
  /** When it changes, the list is another one and is shown from its top. */
  question: string;
  sort?: Sort;
  onSort?: (sort: Sort) => void;
  /** Enter or a double click on a row. */
  onOpen?: (row: Row) => void;
  /** Rows can be selected where this is given. */
  selection?: SelectionState;
  /** Delete was pressed; without a selection it means the row with the focus. */
  onDelete?: (keys: readonly number[]) => void;
  actions?: (row: Row) => readonly RowAction[];
  /** Shown in place of the rows when there are none. */
  empty?: ReactNode;
};
