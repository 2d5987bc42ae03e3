import { useQuery } from '@tanstack/react-query';
import { valueOf } from '../contract/failure';
import type { Day } from '../domain/day';

/** How knowledge of the time up to a past day has changed since. */
export function usePastNote(asOf: Day) {
  return useQuery({
    queryKey: ['ledger', 'pastNote', { asOf }],
    queryFn: () => valueOf(window.bank.ledger.pastNote({ asOf })),
  });
}
