import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { valueOf } from '../../contract/failure';

const PAGE_ROWS = 100;

/** What was done, newest first, as far back as it has been asked for. */
export function useHistory(text: string) {
  return useInfiniteQuery({
    queryKey: ['history', 'list', { text }],
    queryFn: ({ pageParam: offset }) => valueOf(window.bank.history.list({ text, offset, limit: PAGE_ROWS })),
    initialPageParam: 0,
    getNextPageParam: ({ total }, pages) => {
      const shown = pages.reduce((sum, page) => sum + page.rows.length, 0);
      return shown < total ? shown : undefined;
    },
    placeholderData: keepPreviousData,
  });
}
