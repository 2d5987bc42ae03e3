import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { valueOf } from '../../contract/failure';

/** Whose names are listed of a fair test. */
export type Group = 'given' | 'notGiven';

/** A fair test, what came of it, and the first of one group. */
export function useFairTest(id: number, group: Group, limit: number) {
  const input = { id, group, offset: 0, limit };
  return useQuery({
    queryKey: ['experiments', 'get', input],
    queryFn: () => valueOf(window.bank.experiments.get(input)),
    placeholderData: keepPreviousData,
  });
}
