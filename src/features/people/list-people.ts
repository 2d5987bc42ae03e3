import { valueOf } from '../../contract/failure';
import type { ContactRow, SORTS } from '../../contract/people';
import { type PagedRows, type Slice, usePagedRows } from '../../ui/data-table/use-paged-rows';

export type PeopleSort = (typeof SORTS)[number];

/** Which contacts are listed, and in which order. */
export type PeopleQuestion = {
  readonly text: string;
  readonly sort: PeopleSort;
  readonly descending: boolean;
};

/** The contacts that fit. */
export function usePeople(question: PeopleQuestion): PagedRows<ContactRow> {
  return usePagedRows({ page: (slice) => peoplePage(question, slice), rowsOf: ({ rows }) => rows });
}

function peoplePage(question: PeopleQuestion, slice: Slice) {
  const input = { ...question, ...slice };
  return {
    queryKey: ['people', 'list', input],
    queryFn: () => valueOf(window.bank.people.list(input)),
  };
}
