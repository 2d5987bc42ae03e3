import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { valueOf } from '../../contract/failure';
import type { Proposed } from './draw-values';

/** Who would be drawn from a list, and what it can show; null asks nothing. */
export function useProposal(input: Proposed | null) {
  return useQuery({
    queryKey: ['experiments', 'propose', input],
    queryFn: () => valueOf(window.bank.experiments.propose(input as Proposed)),
    enabled: input !== null,
    placeholderData: keepPreviousData,
  });
}
