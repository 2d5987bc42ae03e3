import { useQuery } from '@tanstack/react-query';
import { valueOf } from '../../contract/failure';
import { usePastView } from '../../ui/view-context';

/** One contact with its account, its purchases and its twelve months. */
export function usePerson(id: number) {
  const input = { id, ...usePastView() };
  return useQuery({
    queryKey: ['people', 'get', input],
    queryFn: () => valueOf(window.bank.people.get(input)),
  });
}
