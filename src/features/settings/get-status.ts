import { useQuery } from '@tanstack/react-query';
import { valueOf } from '../../contract/failure';

/** The open book and its business. */
export function useStatus() {
  return useQuery({
    queryKey: ['book', 'status', {}],
    queryFn: () => valueOf(window.bank.book.status({})),
  });
}
