import { NOBODY } from './business';

/** Rows brought together by contact: those of contact c are `rows[starts[c]]` to before `rows[starts[c + 1]]`. */
export type ByContact = { readonly starts: Int32Array; readonly rows: Int32Array };

const FEW = 32;

/**
 * Brings the rows that are kept together by contact, each contact's in the order of `compare`. Rows of nobody
 * are left out. One pass to count and one to place.
 */
export function byContact(
  contact: ArrayLike<number>,
  contacts: number,
  keep: (row: number) => boolean,
  compare: (a: number, b: number) => number,
): ByContact {
  const starts = new Int32Array(contacts + 1);
  const kept = (row: number): boolean => contact[row] !== NOBODY && keep(row);
  for (let row = 0; row < contact.length; row++) if (kept(row)) add(starts, (contact[row] as number) + 1);
  for (let c = 0; c < contacts; c++) add(starts, c + 1, starts[c]);
  const rows = new Int32Array(starts[contacts] as number);
  const next = starts.slice();
  for (let row = 0; row < contact.length; row++) {
    if (kept(row)) rows[add(next, contact[row] as number)] = row;
  }
  for (let c = 0; c < contacts; c++) sort(rows, starts[c] as number, starts[c + 1] as number, compare);
  return { starts, rows };
}

/** Adds to a place of a list; returns what stood there. */
function add(list: Int32Array, at: number, count = 1): number {
  const before = list[at] as number;
  list[at] = before + count;
  return before;
}

function sort(rows: Int32Array, from: number, to: number, compare: (a: number, b: number) => number): void {
  if (to - from > FEW) {
    rows.subarray(from, to).sort(compare);
    return;
  }
  // Most lists are a few rows, most of them in order already.
  for (let i = from + 1; i < to; i++) {
    const row = rows[i] as number;
    let at = i;
    for (; at > from && compare(rows[at - 1] as number, row) > 0; at--) rows[at] = rows[at - 1] as number;
    rows[at] = row;
  }
}
