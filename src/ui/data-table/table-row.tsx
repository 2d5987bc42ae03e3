import { memo } from 'react';
import { type Column, cellClass } from './column';
import styles from './data-table.module.css';

type TableRowProps<Row> = {
  /** Undefined while its page is on the way. */
  row: Row | undefined;
  index: number;
  /** Where it lies in its layer, in px. */
  top: number;
  columns: readonly Column<Row>[];
  name: string;
  /** The cell the focus is on, null for none; `active` is the row Tab leads to. */
  activeCell: number | null;
  active: boolean;
  /** Undefined where rows cannot be selected. */
  selected: boolean | undefined;
  menu: boolean;
};

/** One row. It takes no events of its own: the table listens for all of them. */
export const TableRow = memo(PlainRow) as typeof PlainRow;

function PlainRow<Row>(props: TableRowProps<Row>) {
  const { row, index, columns, name, activeCell, active, selected, menu } = props;
  const focusable = (cell: number) => (activeCell === cell ? { tabIndex: -1 } : {});
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={selected}
      aria-busy={row === undefined}
      data-index={index}
      tabIndex={active ? 0 : -1}
      className={`${styles.row} ${styles.body}`}
      style={{ top: props.top }}
    >
      {selected !== undefined && <SelectCell name={name} selected={selected} empty={row === undefined} />}
      {columns.map((column, cell) => (
        <div
          key={column.id}
          role="gridcell"
          data-cell={cell}
          {...focusable(cell)}
          className={cellClass(column, styles)}
        >
          {row === undefined ? <span className={styles.coming} /> : column.cell(row)}
        </div>
      ))}
      {menu && <MenuCell name={name} cell={columns.length} empty={row === undefined} />}
    </div>
  );
}

type ControlCellProps = { name: string; empty: boolean };

function SelectCell({ name, empty, selected }: ControlCellProps & { selected: boolean }) {
  return (
    <div role="gridcell" className={styles.select}>
      {!empty && (
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={`Select ${name}`}
          checked={selected}
          readOnly
          data-select
        />
      )}
    </div>
  );
}

function MenuCell({ name, empty, cell }: ControlCellProps & { cell: number }) {
  return (
    <div role="gridcell" data-cell={cell} className={styles.menu}>
      {!empty && (
        <button type="button" tabIndex={-1} aria-haspopup="menu" aria-label={`Actions for ${name}`} data-menu>
          <span aria-hidden="true">⋯</span>
        </button>
      )}
    </div>
  );
}
