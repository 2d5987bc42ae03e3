import { VisuallyHidden } from '@mantine/core';
import { type Column, type Sort, cellClass } from './column';
import styles from './data-table.module.css';
import type { RowSelection } from './use-row-selection';

type TableHeadProps<Row> = {
  columns: readonly Column<Row>[];
  sort: Sort | undefined;
  onSort: ((sort: Sort) => void) | undefined;
  /** Null where rows cannot be selected. */
  selection: RowSelection | null;
  menu: boolean;
};

/** The names of the columns; a sortable one is a button that turns the order round. */
export function TableHead<Row>({ columns, sort, onSort, selection, menu }: TableHeadProps<Row>) {
  return (
    <div role="rowgroup" className={styles.head}>
      <div role="row" aria-rowindex={1} className={styles.row}>
        {selection && <SelectAll selection={selection} />}
        {columns.map((column) => (
          <div
            key={column.id}
            role="columnheader"
            aria-sort={column.sortable ? direction(column, sort) : undefined}
            className={cellClass(column, styles)}
          >
            {column.sortable && onSort ? (
              <SortButton column={column} sort={sort} onSort={onSort} />
            ) : (
              column.header
            )}
          </div>
        ))}
        {menu && (
          <div role="columnheader">
            <VisuallyHidden>Actions</VisuallyHidden>
          </div>
        )}
      </div>
    </div>
  );
}

function SelectAll({ selection }: { selection: RowSelection }) {
  const { share } = selection;
  return (
    <div role="columnheader" className={styles.select} data-shown={share !== 'none'}>
      <VisuallyHidden>Selected</VisuallyHidden>
      <input
        type="checkbox"
        aria-label="Select all"
        ref={(box) => {
          if (box) box.indeterminate = share === 'some';
        }}
        checked={share === 'all'}
        onChange={share === 'all' ? selection.none : selection.all}
      />
    </div>
  );
}

type SortButtonProps<Row> = {
  column: Column<Row>;
  sort: Sort | undefined;
  onSort: (sort: Sort) => void;
};

function SortButton<Row>({ column, sort, onSort }: SortButtonProps<Row>) {
  const current = direction(column, sort);
  return (
    <button
      type="button"
      className={styles.sort}
      data-sorted={current}
      onClick={() => onSort({ by: column.id, descending: nextDescending(column, sort) })}
    >
      {column.header}
      <span aria-hidden="true" className={styles.arrow}>
        {current === 'descending' ? '↓' : '↑'}
      </span>
    </button>
  );
}

function direction<Row>(column: Column<Row>, sort: Sort | undefined): 'ascending' | 'descending' | 'none' {
  if (sort?.by !== column.id) return 'none';
  return sort.descending ? 'descending' : 'ascending';
}

// Figures and days begin with the largest or newest, words with A.
function nextDescending<Row>(column: Column<Row>, sort: Sort | undefined): boolean {
  return sort?.by === column.id ? !sort.descending : column.descendingFirst === true;
}
