import { useQuery } from '@tanstack/react-query';
import { valueOf } from '../../contract/failure';

/** One contact with its account, its purchases and its twelve months. */
export function usePerson(id: number) {
  return useQuery({
    queryKey: ['people', 'get', { id }],
    queryFn: () => valueOf(window.bank.people.get({ id })),
  });
}
