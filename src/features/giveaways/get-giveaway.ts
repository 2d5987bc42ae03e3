import { useQuery } from '@tanstack/react-query';
import { valueOf } from '../../contract/failure';

/** Everything on record of one giveaway; without an id nothing is asked. */
export function useGiveaway(id: number | null) {
  return useQuery({
    queryKey: ['giveaways', 'get', { id }],
    queryFn: () => valueOf(window.bank.giveaways.get({ id: id ?? 0 })),
    enabled: id !== null,
  });
}
