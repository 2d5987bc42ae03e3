import { useQuery } from '@tanstack/react-query';
import { valueOf } from '../../contract/failure';

/** Everything the Today screen shows, as of today. */
export function useToday() {
  return useQuery({
    queryKey: ['ledger', 'today', {}],
    queryFn: () => valueOf(window.bank.ledger.today({})),
  });
}
