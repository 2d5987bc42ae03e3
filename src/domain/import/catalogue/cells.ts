import { type Cell, type Row, cellAt, textOf } from '../cell';
import { foldCell, mayFoldTo } from '../words';

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
  // Asked for every row, and there are a million of them: each name is folded once.
  const known = new Map<string, number>();
  const placeOfName = (name: string): number => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const place = places.get(foldCell(name)) ?? -1;
    known.set(name, place);
    return place;
  };
  const placeOf = (names: readonly string[]): number => {
    for (const name of names) {
      const place = placeOfName(name);
      if (place >= 0) return place;
    }
    return -1;
  };
  return (row) => {
    const at = (...names: readonly string[]): Cell => cellAt(row, placeOf(names));
    return { at, text: (...names) => textOf(at(...names)), has: (...names) => placeOf(names) >= 0 };
  };
}

/** A row that holds every cell of one of the signatures. */
export function bearsSignature(row: Row, signatures: readonly (readonly string[])[]): boolean {
  if (row.length < 3) return false;
  return signatures.some((signature) => signature.every((name) => holds(row, name)));
}

// Asked for every row of every known file: most cells are told by the character they begin with.
function holds(row: Row, name: string): boolean {
  const wanted = folded(name);
  for (const cell of row) {
    if (typeof cell !== 'string' || cell.length < wanted.length) continue;
    if (mayFoldTo(cell, wanted) && foldCell(cell) === wanted) return true;
  }
  return false;
}

const names = new Map<string, string>();

function folded(name: string): string {
  const known = names.get(name) ?? foldCell(name);
  names.set(name, known);
  return known;
}
