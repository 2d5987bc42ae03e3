import type { DataTableProps } from './table-props';
import type { ActivePosition } from './use-active-position';
import type { RowMenuState } from './use-row-menu';
import type { RowSelection } from './use-row-selection';
import type { RowWindow } from './use-row-window';

/** What answers to keys and clicks. */
export type TableParts<Row> = {
  readonly props: DataTableProps<Row>;
  readonly view: RowWindow;
  readonly position: ActivePosition;
  readonly selection: RowSelection | null;
  readonly menu: RowMenuState<Row>;
};

/** True for what answers to keys and clicks itself: a link or button in a cell. */
export function isControl(target: EventTarget): boolean {
  return target instanceof Element && target.closest('a, button') !== null;
}

/** False for the names of the columns. */
export function isInRow(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[data-index]') !== null;
}
