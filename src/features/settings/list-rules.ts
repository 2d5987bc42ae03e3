import { useQuery } from '@tanstack/react-query';
import { valueOf } from '../../contract/failure';

/** Every rule with all its versions. */
export function useRules() {
  return useQuery({
    queryKey: ['rules', 'list', {}],
    queryFn: () => valueOf(window.bank.rules.list({})),
  });
}
