import { valueOf } from '../../contract/failure';
import type { ContactRow, Presence, SORTS, Stage } from '../../contract/people';
import type { TierId } from '../../domain/ledger/rate-card';
import { type PastView, usePastView } from '../../ui/view-context';
import { type PagedRows, type Slice, usePagedRows } from '../../ui/data-table/use-paged-rows';

export type PeopleSort = (typeof SORTS)[number];

/** Which contacts are listed, and in which order. */
export type PeopleQuestion = {
  readonly text: string;
  readonly presence: Presence | null;
  readonly stage: Stage | 'none' | null;
  readonly tier: TierId | null;
  readonly tag: string | null;
  readonly sort: PeopleSort;
  readonly descending: boolean;
};

/** The contacts that fit. */
export function usePeople(question: PeopleQuestion): PagedRows<ContactRow> {
  const view = usePastView();
  return usePagedRows({ page: (slice) => peoplePage(question, view, slice), rowsOf: ({ rows }) => rows });
}

function peoplePage(question: PeopleQuestion, view: PastView, slice: Slice) {
  const input = { ...question, ...view, ...slice };
  return {
    queryKey: ['people', 'list', input],
    queryFn: () => valueOf(window.bank.people.list(input)),
  };
}
