import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { valueOf } from '../../contract/failure';

/** Every giveaway of the book, newest first. */
export function useGiveaways() {
  return useQuery({
    queryKey: ['giveaways', 'list', {}],
    queryFn: () => valueOf(window.bank.giveaways.list({})),
    placeholderData: keepPreviousData,
  });
}
