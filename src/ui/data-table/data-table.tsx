import { type CSSProperties, useEffect, useEffectEvent, useRef } from 'react';
import { tracksOf } from './column';
import styles from './data-table.module.css';
import { WHOLE_ROW } from './grid-position';
import { onTableKey } from './on-table-key';
import { RowMenu } from './row-menu';
import { TableBody } from './table-body';
import { TableHead } from './table-head';
import { tablePointer } from './table-pointer';
import type { DataTableProps } from './table-props';
import { useActivePosition } from './use-active-position';
import { useKeptPlace } from './use-kept-place';
import { useRowMenu } from './use-row-menu';
import { useRowSelection } from './use-row-selection';
import { useRowWindow } from './use-row-window';

/** A list of any length: rows are read as they come into view, and everything in it can be done by keyboard. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { columns, rows } = props;
  const total = rows.total ?? 0;
  const view = useRowWindow(total);
  const position = useActivePosition(view.layer, total, view.show);
  const selection = useRowSelection(rows, props.rowKey, props.selection);
  const menu = useRowMenu(props, position.refocus);
  const parts = { props, view, position, selection, menu };
  const selectable = selection !== null;
  const hasMenu = props.actions !== undefined;

  const { look } = rows;
  useEffect(() => look(view.from, view.to - 1), [look, view.from, view.to]);
  useNewQuestion(props.question, () => {
    view.toTop();
    position.toTop();
  });
  const keepPlace = useKeptPlace(`row of ${props.label}`, props.question, rows.total !== undefined, (row) =>
    position.go({ row, cell: WHOLE_ROW }),
  );

  return (
    <div className={styles.frame} data-selectable={selectable}>
      <div
        ref={view.scroller}
        role="grid"
        tabIndex={-1}
        aria-label={props.label}
        aria-rowcount={rows.total === undefined ? -1 : total + 1}
        aria-multiselectable={selectable}
        aria-busy={rows.total === undefined || rows.outdated}
        className={styles.grid}
        style={{ '--tracks': tracksOf(columns, selectable, hasMenu) } as CSSProperties}
        onScroll={view.onScroll}
        onClickCapture={keepPlace}
        onKeyDownCapture={(event) => event.key === 'Enter' && keepPlace(event)}
        onKeyDown={(event) => onTableKey(parts, event)}
        onFocus={position.onFocus}
        {...tablePointer(parts)}
      >
        <TableHead
          columns={columns}
          sort={props.sort}
          onSort={props.onSort}
          selection={selection}
          menu={hasMenu}
        />
        <div role="presentation" className={styles.length} style={{ height: view.height }}>
          <div
            role="presentation"
            className={styles.pane}
            style={{ height: Math.min(view.viewport, view.height) }}
          >
            <TableBody
              layer={view.layer}
              drawn={view}
              at={position.at}
              selected={props.selection?.selected}
              table={props}
            />
          </div>
        </div>
      </div>
      {rows.total === 0 && <div className={styles.empty}>{props.empty}</div>}
      <RowMenu menu={menu.opened} onClose={menu.close} />
    </div>
  );
}

function useNewQuestion(question: string, startOver: () => void): void {
  const last = useRef(question);
  const onQuestion = useEffectEvent(() => {
    if (last.current !== question) startOver();
    last.current = question;
  });
  useEffect(() => onQuestion(), [question]);
}
