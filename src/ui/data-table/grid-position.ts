/** Where the focus is: on a whole row, or on one cell of it. */
export type Position = { readonly row: number; readonly cell: number };

/** The `cell` of a position that is the row itself. */
export const WHOLE_ROW = -1;

/** How far a position can go: the last row and cell, and how many rows a page is. */
export type Bounds = { readonly lastRow: number; readonly lastCell: number; readonly page: number };

type Key = { readonly key: string; readonly ctrlKey: boolean; readonly metaKey: boolean };

/** Where a key leads to, or null when it is not a key that moves. */
export function nextPosition(event: Key, from: Position, bounds: Bounds): Position | null {
  const toRow = (row: number): Position => ({
    row: Math.max(0, Math.min(row, bounds.lastRow)),
    cell: from.cell,
  });
  const toCell = (cell: number): Position => ({ row: from.row, cell: Math.min(cell, bounds.lastCell) });
  const byRows = from.cell === WHOLE_ROW || event.ctrlKey || event.metaKey;
  switch (event.key) {
    case 'ArrowDown':
      return toRow(from.row + 1);
    case 'ArrowUp':
      return toRow(from.row - 1);
    case 'PageDown':
      return toRow(from.row + bounds.page);
    case 'PageUp':
      return toRow(from.row - bounds.page);
    case 'Home':
      return byRows ? toRow(0) : toCell(0);
    case 'End':
      return byRows ? toRow(bounds.lastRow) : toCell(bounds.lastCell);
    case 'ArrowRight':
      return toCell(from.cell + 1);
    case 'ArrowLeft':
      return toCell(Math.max(WHOLE_ROW, from.cell - 1));
    default:
      return null;
  }
}
