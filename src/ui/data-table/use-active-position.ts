import { type FocusEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { type Position, WHOLE_ROW } from './grid-position';

/** Which row (or cell) the keyboard acts on: the one stop of the table in the order of Tab. */
export type ActivePosition = {
  readonly at: Position;
  readonly go: (next: Position) => void;
  readonly refocus: () => void;
  readonly toTop: () => void;
  readonly onFocus: (event: FocusEvent) => void;
};

/** Roving focus over the rows in `layer`; a row that is gone gives its place to the last one. */
export function useActivePosition(
  layer: RefObject<HTMLDivElement | null>,
  rows: number,
  show: (row: number) => void,
): ActivePosition {
  const [position, setPosition] = useState<Position>({ row: 0, cell: WHOLE_ROW });
  const moving = useRef(false);
  const at = { row: Math.max(0, Math.min(position.row, rows - 1)), cell: position.cell };
  const refocus = (): void => elementAt(layer.current, at)?.focus({ preventScroll: true });

  useLayoutEffect(() => {
    if (!moving.current) return;
    moving.current = false;
    refocus();
  });

  return {
    at,
    refocus,
    toTop: () => setPosition({ row: 0, cell: WHOLE_ROW }),
    go: (next) => {
      moving.current = true;
      show(next.row);
      setPosition({ ...next });
    },
    onFocus: ({ target }) => {
      const entered = positionOf(target);
      if (entered) setPosition(entered);
    },
  };
}

/** The row and cell an element of the table is in. */
export function positionOf(element: Element): Position | null {
  const row = element.closest<HTMLElement>('[data-index]')?.dataset['index'];
  const cell = element.closest<HTMLElement>('[data-cell]')?.dataset['cell'];
  return row === undefined ? null : { row: Number(row), cell: Number(cell ?? WHOLE_ROW) };
}

// A cell with a link or a button in it hands the focus on.
function elementAt(layer: HTMLElement | null, { row, cell }: Position): HTMLElement | null {
  const rowElement = layer?.querySelector<HTMLElement>(`[data-index="${row}"]`) ?? null;
  if (cell === WHOLE_ROW || !rowElement) return rowElement;
  const cellElement = rowElement.querySelector<HTMLElement>(`[data-cell="${cell}"]`);
  return cellElement?.querySelector<HTMLElement>('a, button') ?? cellElement;
}
