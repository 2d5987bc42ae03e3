import { valueOf } from '../../contract/failure';
import type { GiveawayResponse } from '../../contract/giveaways';
import type { Day } from '../../domain/day';
import type { ResponseWay } from '../../domain/rules/lead-terms';
import { type PagedRows, type Slice, usePagedRows } from '../../ui/data-table/use-paged-rows';
import { usePastView } from '../../ui/view-context';

/** Which responses are listed: of one giveaway, in one way or (null) in any, by day up or down. */
export type ResponsesQuestion = {
  readonly giveawayId: number;
  readonly way: ResponseWay | null;
  readonly descending: boolean;
};

/** The responses that fit, up to the day that is looked at. */
export function useResponses(question: ResponsesQuestion): PagedRows<GiveawayResponse> {
  const { asOf } = usePastView();
  return usePagedRows({ page: (slice) => responsesPage(question, asOf, slice), rowsOf: ({ rows }) => rows });
}

function responsesPage(question: ResponsesQuestion, until: Day | null, slice: Slice) {
  const input = { ...question, until, ...slice };
  return {
    queryKey: ['giveaways', 'responses', input],
    queryFn: () => valueOf(window.bank.giveaways.responses(input)),
  };
}
