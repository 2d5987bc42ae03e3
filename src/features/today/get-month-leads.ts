import { useQuery } from '@tanstack/react-query';
import { valueOf } from '../../contract/failure';
import { monthOf, monthStart } from '../../domain/month';
import { useDayLookedAt, usePastView } from '../../ui/view-context';

/** Who became a qualified lead in the month of the day that is looked at, up to that day. */
export function useMonthLeads() {
  const view = usePastView();
  const to = useDayLookedAt();
  const input = { from: monthStart(monthOf(to)), to, ...view };
  return useQuery({
    queryKey: ['results', 'newLeads', input],
    queryFn: () => valueOf(window.bank.results.newLeads(input)),
  });
}

/** Whether anything had been given away by the day that is looked at. */
export function useHasGiveaways(): boolean {
  const day = useDayLookedAt();
  const giveaways = useQuery({
    queryKey: ['giveaways', 'list', {}],
    queryFn: () => valueOf(window.bank.giveaways.list({})),
  });
  return giveaways.data?.some(({ startsOn }) => startsOn <= day) ?? false;
}
