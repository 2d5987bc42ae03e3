import { useQuery } from '@tanstack/react-query';
import { valueOf } from '../../contract/failure';

/** Every version of the rate card, newest first. */
export function useRateCards() {
  return useQuery({
    queryKey: ['rateCards', 'list', {}],
    queryFn: () => valueOf(window.bank.rateCards.list({})),
  });
}
