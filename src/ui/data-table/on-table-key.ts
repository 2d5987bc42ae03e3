import type { KeyboardEvent } from 'react';
import { type Bounds, WHOLE_ROW, nextPosition } from './grid-position';
import { pageOfRows } from './row-window';
import { type TableParts, isControl, isInRow } from './table-parts';

/** Moves, opens, selects and deletes by keyboard; a key that did something does nothing else. */
export function onTableKey<Row>(parts: TableParts<Row>, event: KeyboardEvent): void {
  if (event.altKey || event.defaultPrevented || !isInRow(event.target)) return;
  if (move(parts, event) || command(parts, event)) event.preventDefault();
}

function move<Row>(parts: TableParts<Row>, event: KeyboardEvent): boolean {
  const { position, selection } = parts;
  const next = nextPosition(event, position.at, boundsOf(parts));
  if (!next) return false;
  if (event.shiftKey && next.row !== position.at.row) selection?.extendTo(next.row, position.at.row);
  position.go(next);
  return true;
}

function boundsOf<Row>({ props, view }: TableParts<Row>): Bounds {
  return {
    lastRow: (props.rows.total ?? 0) - 1,
    lastCell: props.columns.length - (props.actions ? 0 : 1),
    page: pageOfRows(view.viewport),
  };
}

function command<Row>(parts: TableParts<Row>, event: KeyboardEvent): boolean {
  const { position, selection } = parts;
  const control = event.ctrlKey || event.metaKey;
  if (control) return event.key.toLowerCase() === 'a' && run(selection?.all);
  switch (event.key) {
    case 'Enter':
      return !isControl(event.target) && open(parts);
    case ' ':
      return !isControl(event.target) && run(selection && (() => selection.toggle(position.at.row)));
    case 'Delete':
    case 'Backspace':
      return remove(parts);
    case 'Escape':
      return leave(parts);
    default:
      return false;
  }
}

function run(action: (() => void) | null | undefined): boolean {
  action?.();
  return action !== null && action !== undefined;
}

function open<Row>({ props, position }: TableParts<Row>): boolean {
  const row = props.rows.rowAt(position.at.row);
  return run(row !== undefined && props.onOpen ? () => props.onOpen?.(row) : null);
}

function remove<Row>({ props, position }: TableParts<Row>): boolean {
  const row = props.rows.rowAt(position.at.row);
  const selected = [...(props.selection?.selected ?? [])];
  const keys = selected.length > 0 || row === undefined ? selected : [props.rowKey(row)];
  return run(keys.length > 0 && props.onDelete ? () => props.onDelete?.(keys) : null);
}

function leave<Row>({ props, position, selection }: TableParts<Row>): boolean {
  if (position.at.cell !== WHOLE_ROW) {
    return run(() => position.go({ row: position.at.row, cell: WHOLE_ROW }));
  }
  return run(props.selection && props.selection.selected.size > 0 ? selection?.none : null);
}
