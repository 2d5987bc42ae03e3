import { useQuery } from '@tanstack/react-query';
import { valueOf } from '../../contract/failure';

/** What the owner states, in force and before. */
export function useAssumptions() {
  return useQuery({
    queryKey: ['assumptions', 'get', {}],
    queryFn: () => valueOf(window.bank.assumptions.get({})),
  });
}
