import { useQuery } from '@tanstack/react-query';
import { valueOf } from '../../contract/failure';

/** The rate card in force today. */
export function useRateCard() {
  return useQuery({
    queryKey: ['book', 'rateCard', {}],
    queryFn: () => valueOf(window.bank.book.rateCard({})),
  });
}
