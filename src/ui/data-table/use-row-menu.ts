import { useState } from 'react';
import type { OpenMenu } from './row-menu';
import type { DataTableProps } from './table-props';

export type RowMenuState<Row> = {
  readonly opened: OpenMenu | null;
  readonly open: (row: Row, x: number, y: number) => void;
  readonly close: () => void;
};

/** Which row's menu is open, and where; the focus goes back to the row when it closes. */
export function useRowMenu<Row>(
  { actions, rowName }: DataTableProps<Row>,
  refocus: () => void,
): RowMenuState<Row> {
  const [opened, setOpened] = useState<OpenMenu | null>(null);
  return {
    opened,
    open: (row, x, y) =>
      setOpened({ x, y, label: `Actions for ${rowName(row)}`, actions: actions?.(row) ?? [] }),
    close: () => {
      setOpened(null);
      refocus();
    },
  };
}
