import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { valueOf } from '../../contract/failure';
import { usePastView } from '../../ui/view-context';

/** Reputation month by month, up to the day that is looked at. */
export function useReputation() {
  const view = usePastView();
  return useQuery({
    queryKey: ['reputation', 'months', view],
    queryFn: () => valueOf(window.bank.reputation.months(view)),
    placeholderData: keepPreviousData,
  });
}
