import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { valueOf } from '../../contract/failure';
import type { DuplicatePair } from '../../contract/duplicates';

/** Who may be one and the same, the surest first. */
export function useDuplicates(limit: number) {
  return useQuery({
    queryKey: ['people', 'duplicates', { limit }],
    queryFn: () => valueOf(window.bank.people.duplicates({ limit })),
    placeholderData: keepPreviousData,
  });
}

/** Two of them side by side. */
export function useComparison({ first, second }: DuplicatePair) {
  return useQuery({
    queryKey: ['people', 'compare', { first, second }],
    queryFn: () => valueOf(window.bank.people.compare({ first, second })),
  });
}
