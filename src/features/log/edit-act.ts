import { useMutation } from '@tanstack/react-query';
import type { ActInput } from '../../contract/acts';
import { valueOf } from '../../contract/failure';

/** Replaces what was said of an act. */
export function useEditAct() {
  return useMutation({
    mutationFn: (input: ActInput & { id: number }) => valueOf(window.bank.acts.edit(input)),
  });
}
