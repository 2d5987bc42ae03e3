import { useMutation } from '@tanstack/react-query';
import type { Bank } from '../../contract/contract';
import { valueOf } from '../../contract/failure';

export type BusinessInput = Parameters<Bank['book']['updateBusiness']>[0];

/** Changes the business; its currency stays. */
export function useUpdateBusiness() {
  return useMutation({
    mutationFn: (input: BusinessInput) => valueOf(window.bank.book.updateBusiness(input)),
  });
}
