import { useRef } from 'react';
import { MOST_SELECTED, NOTHING_SELECTED, type Selected, toggled, withKeys } from './selection';
import type { PagedRows } from './use-paged-rows';

/** What the owner of a table keeps about its selection. */
export type SelectionState = {
  readonly selected: Selected;
  readonly setSelected: (selected: Selected) => void;
};

/** The ways rows are selected: one, a stretch from the last one on, all, none. */
export type RowSelection = {
  /** How much of the list is selected. */
  readonly share: 'none' | 'some' | 'all';
  readonly toggle: (index: number) => void;
  readonly extendTo: (index: number, from: number) => void;
  readonly all: () => void;
  readonly none: () => void;
};

/** Selecting by row number; rows that have not been read yet are read first. */
export function useRowSelection<Row>(
  rows: PagedRows<Row>,
  rowKey: (row: Row) => number,
  state: SelectionState | undefined,
): RowSelection | null {
  const anchor = useRef<number | null>(null);
  if (!state) return null;
  const { selected, setSelected } = state;

  async function stretch(first: number, last: number, kept: Selected): Promise<void> {
    const read = await rows.load(first, Math.min(last, first + MOST_SELECTED - 1));
    setSelected(withKeys(kept, read.map(rowKey)));
  }

  return {
    share: shareOf(selected.size, rows.total ?? 0),
    toggle: (index) => {
      const row = rows.rowAt(index);
      anchor.current = index;
      if (row) setSelected(toggled(selected, rowKey(row)));
    },
    extendTo: (index, from) => {
      anchor.current ??= from;
      const [first, last] = [Math.min(anchor.current, index), Math.max(anchor.current, index)];
      void stretch(first, last, NOTHING_SELECTED);
    },
    all: () => void stretch(0, (rows.total ?? 0) - 1, NOTHING_SELECTED),
    none: () => {
      anchor.current = null;
      setSelected(NOTHING_SELECTED);
    },
  };
}

function shareOf(selected: number, total: number): RowSelection['share'] {
  if (selected === 0) return 'none';
  return selected < total ? 'some' : 'all';
}
