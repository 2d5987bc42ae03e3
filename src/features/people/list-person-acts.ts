import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { valueOf } from '../../contract/failure';
import { usePastView } from '../../ui/view-context';

const LINES = 100;

/** The acts that reached one contact, newest first, a hundred at a time; balances are the contact's own. */
export function usePersonActs(contactId: number) {
  const view = usePastView();
  return useInfiniteQuery({
    queryKey: ['ledger', 'list', { contactId, ...view, limit: LINES, pages: true }],
    queryFn: ({ pageParam }) =>
      valueOf(window.bank.ledger.list({ contactId, ...view, limit: LINES, offset: pageParam })),
    initialPageParam: 0,
    getNextPageParam: ({ total }, pages) => (pages.length * LINES < total ? pages.length * LINES : undefined),
    placeholderData: keepPreviousData,
  });
}
