import { useQuery } from '@tanstack/react-query';
import { valueOf } from '../../contract/failure';

/** Every fair test, newest first. */
export function useFairTests() {
  return useQuery({
    queryKey: ['experiments', 'list', {}],
    queryFn: () => valueOf(window.bank.experiments.list({})),
  });
}
