import { useMutation } from '@tanstack/react-query';
import type { Bank } from '../../contract/contract';
import { valueOf } from '../../contract/failure';

export type SetUpInput = Parameters<Bank['book']['setUp']>[0];

/** Names the business of a new book. */
export function useSetUp() {
  return useMutation({ mutationFn: (input: SetUpInput) => valueOf(window.bank.book.setUp(input)) });
}
