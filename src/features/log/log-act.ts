import { useMutation } from '@tanstack/react-query';
import type { ActInput } from '../../contract/acts';
import { valueOf } from '../../contract/failure';

/** Logs an act. What is shown refreshes when the bank says that the book changed. */
export function useLogAct() {
  return useMutation({ mutationFn: (input: ActInput) => valueOf(window.bank.acts.log(input)) });
}
