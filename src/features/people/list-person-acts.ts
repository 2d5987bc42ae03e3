import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { valueOf } from '../../contract/failure';

const LINES = 100;

/** The acts that reached one contact, newest first, a hundred at a time; balances are the contact's own. */
export function usePersonActs(contactId: number) {
  return useInfiniteQuery({
    queryKey: ['ledger', 'list', { contactId, limit: LINES, pages: true }],
    queryFn: ({ pageParam }) =>
      valueOf(window.bank.ledger.list({ contactId, limit: LINES, offset: pageParam })),
    initialPageParam: 0,
    getNextPageParam: ({ total }, pages) => (pages.length * LINES < total ? pages.length * LINES : undefined),
    placeholderData: keepPreviousData,
  });
}
