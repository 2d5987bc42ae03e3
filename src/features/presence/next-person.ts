import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { valueOf } from '../../contract/failure';

/** Whom to look up next, those put off last, and how far the book has come. */
export function useNextPerson(later: readonly number[]) {
  const input = { later: [...later], limit: 1 };
  return useQuery({
    queryKey: ['presence', 'next', input],
    queryFn: () => valueOf(window.bank.presence.next(input)),
    placeholderData: keepPreviousData,
  });
}
