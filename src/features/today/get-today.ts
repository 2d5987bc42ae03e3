import { useQuery } from '@tanstack/react-query';
import { valueOf } from '../../contract/failure';
import { usePastView } from '../../ui/view-context';

/** Everything the Today screen shows, of the past that is looked at. */
export function useToday() {
  const view = usePastView();
  return useQuery({
    queryKey: ['ledger', 'today', view],
    queryFn: () => valueOf(window.bank.ledger.today(view)),
  });
}
