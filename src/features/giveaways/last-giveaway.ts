import { useQuery } from '@tanstack/react-query';
import { valueOf } from '../../contract/failure';

/** The newest giveaway, to begin another one like it; null before the first. */
export function useLastGiveaway() {
  return useQuery({
    queryKey: ['giveaways', 'last', {}],
    queryFn: () => valueOf(window.bank.giveaways.last({})),
  });
}
