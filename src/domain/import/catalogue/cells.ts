import { type Cell, type Row, cellAt, textOf } from '../cell';
import { foldCell } from '../words';

/** The cells of a row by the names of their columns; the first name the table has counts. */
export type Cells = {
  readonly at: (...names: readonly string[]) => Cell;
  readonly text: (...names: readonly string[]) => string;
  readonly has: (...names: readonly string[]) => boolean;
};

/** Reads rows under a header: `cells(row)` finds each cell by its column's name. */
export function cellsUnder(header: Row): (row: Row) => Cells {
  const places = new Map<string, number>();
  for (const [index, cell] of header.entries()) {
    const name = foldCell(textOf(cell));
    if (name !== '' && !places.has(name)) places.set(name, index);
  }
  const placeOf = (names: readonly string[]): number =>
    names.map((name) => places.get(foldCell(name))).find((place) => place !== undefined) ?? -1;
  return (row) => {
    const at = (...names: readonly string[]): Cell => cellAt(row, placeOf(names));
    return { at, text: (...names) => textOf(at(...names)), has: (...names) => placeOf(names) >= 0 };
  };
}

/** A row that holds every cell of one of the signatures. */
export function bearsSignature(row: Row, signatures: readonly (readonly string[])[]): boolean {
  if (row.length < 3) return false;
  const cells = new Set(row.map((cell) => foldCell(textOf(cell))));
  return signatures.some((signature) => signature.every((name) => cells.has(foldCell(name))));
}
