import type { ReactNode } from 'react';

/** One column of a table. */
export type Column<Row> = {
  readonly id: string;
  readonly header: string;
  /** A track of a CSS grid: `88px`, `minmax(120px, 2fr)`. */
  readonly width: string;
  /** Figures stand at the right. */
  readonly figures?: boolean;
  /** Stands after a column of figures, with room before it. */
  readonly indent?: boolean;
  readonly sortable?: boolean;
  /** Sorted for the first time, the largest or newest stands on top. */
  readonly descendingFirst?: boolean;
  readonly cell: (row: Row) => ReactNode;
};

/** By which column rows are sorted, and which way. */
export type Sort = { readonly by: string; readonly descending: boolean };

/** Something to do with one row, in its menu. */
export type RowAction = { readonly label: string; readonly danger?: boolean; readonly run: () => void };

/** The grid tracks of a table, with its checkbox in front and its menu at the end where it has them. */
export function tracksOf<Row>(columns: readonly Column<Row>[], selectable: boolean, menu: boolean): string {
  const widths = columns.map((column) => column.width);
  return [...(selectable ? ['28px'] : []), ...widths, ...(menu ? ['32px'] : [])].join(' ');
}

/** The class names of a column's cells. */
export function cellClass<Row>(column: Column<Row>, styles: Readonly<Record<string, string>>): string {
  const kinds = [column.figures && styles['figures'], column.indent && styles['indent']];
  return [styles['cell'], ...kinds].filter(Boolean).join(' ');
}
