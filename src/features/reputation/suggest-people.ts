import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { valueOf } from '../../contract/failure';
import type { ContactSuggestion } from '../../contract/people';

const NOBODY: readonly ContactSuggestion[] = [];

/** Contacts that may be meant by a text; not ready while they are being looked up. */
export function usePeopleLike(text: string): { people: readonly ContactSuggestion[]; isReady: boolean } {
  const { data, isPlaceholderData } = useQuery({
    queryKey: ['people', 'suggest', { text, limit: 6 }],
    queryFn: () => valueOf(window.bank.people.suggest({ text, limit: 6 })),
    enabled: text !== '',
    placeholderData: keepPreviousData,
  });
  return {
    people: text === '' ? NOBODY : (data ?? NOBODY),
    isReady: data !== undefined && !isPlaceholderData,
  };
}
