/** Rows of one page. */
export const PAGE_ROWS = 200;

// So near the edge of a page its neighbour is read ahead.
const AHEAD = 100;

/** Pages by number from 0, `last` included. */
export type Pages = { readonly first: number; readonly last: number };

/** The pages that hold the rows from `first` to `last`, and those about to be needed. */
export function pagesAround(first: number, last: number): Pages {
  return {
    first: Math.floor(Math.max(0, first - AHEAD) / PAGE_ROWS),
    last: Math.floor((last + AHEAD) / PAGE_ROWS),
  };
}

/** The numbers of the pages that a list of `total` rows has among these. */
export function pagesOf({ first, last }: Pages, total: number): number[] {
  const end = Math.min(last, Math.ceil(total / PAGE_ROWS) - 1);
  return Array.from({ length: Math.max(0, end - first + 1) }, (_, i) => first + i);
}
