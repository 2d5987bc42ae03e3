import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { valueOf } from '../../contract/failure';
import { usePastView } from '../../ui/view-context';

/** What every giveaway came to by the day that is looked at. */
export function useResults() {
  const view = usePastView();
  return useQuery({
    queryKey: ['results', 'list', view],
    queryFn: () => valueOf(window.bank.results.list(view)),
    placeholderData: keepPreviousData,
  });
}
