import type { Ref } from 'react';
import type { Selected } from './selection';
import { type Position, WHOLE_ROW } from './grid-position';
import { ROW_HEIGHT } from './row-window';
import type { DataTableProps } from './table-props';
import { TableRow } from './table-row';

type Drawn = { readonly from: number; readonly to: number; readonly base: number };

type TableBodyProps<Row> = {
  layer: Ref<HTMLDivElement>;
  drawn: Drawn;
  at: Position;
  selected: Selected | undefined;
  table: Pick<DataTableProps<Row>, 'columns' | 'rows' | 'rowKey' | 'rowName' | 'actions'>;
};

/** The rows that are drawn. */
export function TableBody<Row>({ layer, drawn, at, selected, table }: TableBodyProps<Row>) {
  const { columns, rows, rowKey, rowName } = table;
  return (
    <div ref={layer} role="rowgroup">
      {indexesToDraw(drawn, at.row, rows.total ?? 0).map((index) => {
        const row = rows.rowAt(index);
        const active = index === at.row;
        return (
          <TableRow
            key={index}
            row={row}
            index={index}
            top={topOf(index, drawn)}
            columns={columns}
            name={row === undefined ? '' : rowName(row)}
            active={active}
            activeCell={active && at.cell !== WHOLE_ROW ? at.cell : null}
            selected={selected && row !== undefined && selected.has(rowKey(row))}
            menu={table.actions !== undefined}
          />
        );
      })}
    </div>
  );
}

// The row with the focus stays on the page even when it is scrolled out of view: the focus would be lost.
function indexesToDraw({ from, to }: Drawn, active: number, total: number): number[] {
  const indexes = Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
  if (active >= total || (active >= from && active < to)) return indexes;
  return active < from ? [active, ...indexes] : [...indexes, active];
}

// One that is drawn for its focus alone lies above the rest, out of sight.
function topOf(index: number, { from, to, base }: Drawn): number {
  return index >= from && index < to ? (index - base) * ROW_HEIGHT : -ROW_HEIGHT;
}
