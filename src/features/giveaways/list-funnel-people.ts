import { useInfiniteQuery } from '@tanstack/react-query';
import { valueOf } from '../../contract/failure';
import type { FunnelStep } from '../../domain/giveaways/funnel';
import { useFormats } from '../../ui/formats-context';
import { usePastView } from '../../ui/view-context';

/** Whose people are asked for: one giveaway’s, or those of all of a kind. */
export type WhichGiveaways = { readonly giveawayId: number } | { readonly kind: string };

const PEOPLE = 100;

/** The people of one step of a funnel, a hundred at a time. */
export function useFunnelPeople(which: WhichGiveaways, step: FunnelStep) {
  const { locale } = useFormats();
  const input = { which, step, locale, ...usePastView(), limit: PEOPLE };
  return useInfiniteQuery({
    queryKey: ['results', 'people', input],
    queryFn: ({ pageParam }) => valueOf(window.bank.results.people({ ...input, offset: pageParam })),
    initialPageParam: 0,
    getNextPageParam: ({ total }, pages) =>
      pages.length * PEOPLE < total ? pages.length * PEOPLE : undefined,
  });
}
