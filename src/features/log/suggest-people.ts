import {
  type UseQueryResult,
  keepPreviousData,
  queryOptions,
  useQueries,
  useQuery,
} from '@tanstack/react-query';
import { valueOf } from '../../contract/failure';
import type { ContactSuggestion } from '../../contract/people';

/** Contacts that may be meant; not ready while they are still being looked up. */
export type Suggestions = { readonly people: readonly ContactSuggestion[]; readonly isReady: boolean };

const NOBODY: readonly ContactSuggestion[] = [];

function suggestQuery(text: string) {
  return queryOptions({
    queryKey: ['people', 'suggest', { text, limit: 8 }],
    queryFn: () => valueOf(window.bank.people.suggest({ text, limit: 8 })),
    placeholderData: keepPreviousData,
  });
}

/** Contacts that fit a text; the last ones stay while the next are looked up. */
export function useSuggestions(text: string): Suggestions {
  const { data, isPlaceholderData } = useQuery(suggestQuery(text));
  return { people: data ?? NOBODY, isReady: data !== undefined && !isPlaceholderData };
}

/** Contacts that fit any of some texts, each once, in the order of the texts. */
export function useSuggestionsForAll(texts: readonly string[]): Suggestions {
  return useQueries({ queries: texts.map(suggestQuery), combine: eachOnce });
}

type Result = Pick<UseQueryResult<readonly ContactSuggestion[]>, 'data' | 'isPlaceholderData' | 'isFetched'>;

function eachOnce(results: readonly Result[]): Suggestions {
  const all = results.flatMap((result) => result.data ?? []);
  return {
    people: [...new Map(all.map((person) => [person.id, person])).values()],
    isReady: results.every((result) => result.isFetched && !result.isPlaceholderData),
  };
}
