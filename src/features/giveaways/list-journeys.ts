import { useInfiniteQuery } from '@tanstack/react-query';
import { valueOf } from '../../contract/failure';
import { usePastView } from '../../ui/view-context';
import type { RuleModel } from './credit-models';

const SALES = 50;

/** The sales behind a credit, largest first, fifty at a time; `giveawayId` null are those without any. */
export function useJourneys(giveawayId: number | null, model: RuleModel) {
  const input = { giveawayId, model, ...usePastView(), limit: SALES };
  return useInfiniteQuery({
    queryKey: ['results', 'journeys', input],
    queryFn: ({ pageParam }) => valueOf(window.bank.results.journeys({ ...input, offset: pageParam })),
    initialPageParam: 0,
    getNextPageParam: ({ total }, pages) => (pages.length * SALES < total ? pages.length * SALES : undefined),
  });
}
