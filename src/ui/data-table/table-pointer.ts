import type { MouseEvent } from 'react';
import { type TableParts, isControl } from './table-parts';
import { positionOf } from './use-active-position';

type Pointer = {
  readonly onMouseDown: (event: MouseEvent) => void;
  readonly onClick: (event: MouseEvent) => void;
  readonly onDoubleClick: (event: MouseEvent) => void;
  readonly onContextMenu: (event: MouseEvent) => void;
};

/** What the mouse does: the same as the keys. One listener for all rows. */
export function tablePointer<Row>(parts: TableParts<Row>): Pointer {
  return {
    // A stretch of rows is selected, not the text between the two clicks.
    onMouseDown: (event) => {
      if (event.shiftKey && parts.selection) event.preventDefault();
    },
    onClick: (event) => click(parts, event),
    onDoubleClick: ({ target }) => {
      const row = isControl(target) ? undefined : rowUnder(parts, target);
      if (row !== undefined && !isCheckbox(target)) parts.props.onOpen?.(row);
    },
    onContextMenu: (event) => {
      const row = rowUnder(parts, event.target);
      if (row === undefined || !parts.props.actions) return;
      event.preventDefault();
      parts.menu.open(row, event.clientX, event.clientY);
    },
  };
}

function click<Row>(parts: TableParts<Row>, event: MouseEvent): void {
  const { selection, position, menu } = parts;
  const button = menuButton(event.target);
  const row = rowUnder(parts, event.target);
  if (button && row !== undefined) {
    const { right, bottom } = button.getBoundingClientRect();
    menu.open(row, right, bottom);
    return;
  }
  const index = indexUnder(event.target);
  if (!selection || index === null || isControl(event.target)) return;
  if (event.shiftKey) selection.extendTo(index, position.at.row);
  else if (event.ctrlKey || event.metaKey || isCheckbox(event.target)) selection.toggle(index);
}

function indexUnder(target: EventTarget): number | null {
  return target instanceof Element ? (positionOf(target)?.row ?? null) : null;
}

function rowUnder<Row>({ props }: TableParts<Row>, target: EventTarget): Row | undefined {
  const index = indexUnder(target);
  return index === null ? undefined : props.rows.rowAt(index);
}

function menuButton(target: EventTarget): Element | null {
  return target instanceof Element ? target.closest('[data-menu]') : null;
}

function isCheckbox(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[data-select]') !== null;
}
