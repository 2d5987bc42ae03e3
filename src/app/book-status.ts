import { queryOptions, useQuery } from '@tanstack/react-query';
import { valueOf } from '../contract/failure';

/** The open book, its business, and what Undo and Redo would do. */
export const bookStatusQuery = queryOptions({
  queryKey: ['book', 'status', {}],
  queryFn: () => valueOf(window.bank.book.status({})),
});

/** The status of the open book. */
export function useBookStatus() {
  return useQuery(bookStatusQuery);
}
