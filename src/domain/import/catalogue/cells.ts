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
  // Asked for every row, and there are a million of them: each name is folded once.
  const known = new Map<string, number>();
  const placeOfName = (name: string): number => {
    const place = known.get(name) ?? places.get(foldCell(name)) ?? -1;
    known.set(name, place);
    return place;
  };
  const placeOf = (names: readonly string[]): number =>
    placeOfName(names.find((name) => placeOfName(name) >= 0) ?? '');
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

// Asked for every row of every known file: most cells are told by their first letter.
function holds(row: Row, name: string): boolean {
  const wanted = folded(name);
  const first = wanted.charCodeAt(0);
  return row.some((cell) => {
    if (typeof cell !== 'string' || cell.length < wanted.length) return false;
    const start = cell.charCodeAt(0) | 0x20;
    const isLetter = start >= 0x61 && start <= 0x7a;
    return (!isLetter || start === first) && foldCell(cell) === wanted;
  });
}

const names = new Map<string, string>();

function folded(name: string): string {
  const known = names.get(name) ?? foldCell(name);
  names.set(name, known);
  return known;
}
