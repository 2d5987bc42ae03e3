import { useQuery } from '@tanstack/react-query';
import { valueOf } from '../../contract/failure';

/** An act as it is in the book. Read anew each time it is opened for change. */
export function useAct(id: number) {
  return useQuery({
    queryKey: ['acts', 'get', { id }],
    queryFn: () => valueOf(window.bank.acts.get({ id })),
    gcTime: 0,
  });
}
