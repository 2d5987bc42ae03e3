import { useThrottledCallback } from '@mantine/hooks';
import { type QueryKey, keepPreviousData, useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { PAGE_ROWS, type Pages, pagesAround, pagesOf } from './pages';

/** Which part of a list is asked for. */
export type Slice = { readonly offset: number; readonly limit: number };

/** A long list that is read in pages: what a table needs of it. */
export type PagedRows<Row> = {
  /** Undefined until the first page is there. */
  readonly total: number | undefined;
  /** True while what is shown belongs to an earlier question. */
  readonly outdated: boolean;
  readonly error: Error | null;
  readonly retry: () => void;
  /** The row, or undefined while its page is on the way. */
  readonly rowAt: (index: number) => Row | undefined;
  /** Says which rows are in view; `last` is among them. */
  readonly look: (first: number, last: number) => void;
  /** Reads every row from `first` to `last`, both included. */
  readonly load: (first: number, last: number) => Promise<Row[]>;
};

type Source<Data, Row> = {
  /** The query for one slice; its key must hold everything that decides its rows. */
  readonly page: (slice: Slice) => { readonly queryKey: QueryKey; readonly queryFn: () => Promise<Data> };
  readonly rowsOf: (data: Data) => readonly Row[];
};

// While the scroll bar is dragged along, most pages it passes are never looked at.
const LOOK_MS = 80;
// A page that has left the view is soon let go: a million rows need not be kept.
const KEEP_MS = 60_000;

/** Reads a list in pages of 200 rows, as they come into view. The first page also says how many there are. */
export function usePagedRows<Data extends { readonly total: number }, Row>({
  page,
  rowsOf,
}: Source<Data, Row>): PagedRows<Row> {
  const client = useQueryClient();
  const [inView, setInView] = useState<Pages>({ first: 0, last: 0 });
  const optionsOf = (index: number) => ({
    ...page({ offset: index * PAGE_ROWS, limit: PAGE_ROWS }),
    gcTime: KEEP_MS,
  });

  const head = useQuery({ ...optionsOf(0), placeholderData: keepPreviousData });
  const total = head.data?.total;
  const wanted = pagesOf(inView, total ?? 0).filter((index) => index > 0);
  const rest = useQueries({ queries: wanted.map(optionsOf) });
  const look = useThrottledCallback((first: number, last: number) => {
    const next = pagesAround(first, last);
    setInView((now) => (now.first === next.first && now.last === next.last ? now : next));
  }, LOOK_MS);

  const dataOf = (index: number) => (index === 0 ? head.data : rest[wanted.indexOf(index)]?.data);
  const failed = [head, ...rest].find((query) => query.error !== null);
  return {
    total,
    outdated: head.isPlaceholderData,
    error: failed?.error ?? null,
    retry: () => void failed?.refetch(),
    rowAt: (index) => {
      const data = dataOf(Math.floor(index / PAGE_ROWS));
      return data && rowsOf(data)[index % PAGE_ROWS];
    },
    look,
    load: async (first, last) => {
      const pages = pagesOf(
        { first: Math.floor(first / PAGE_ROWS), last: Math.floor(last / PAGE_ROWS) },
        Infinity,
      );
      const read = await Promise.all(pages.map((index) => client.fetchQuery(optionsOf(index))));
      const start = (pages[0] ?? 0) * PAGE_ROWS;
      return read.flatMap((data) => rowsOf(data)).slice(first - start, last - start + 1);
    },
  };
}
