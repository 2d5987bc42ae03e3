import { useMutation } from '@tanstack/react-query';
import { valueOf } from '../../contract/failure';
import type { AssumptionsInput } from './assumptions-values';

/** Writes a new version of what the owner states. */
export function useSaveAssumptions() {
  return useMutation({
    mutationFn: (input: AssumptionsInput) => valueOf(window.bank.assumptions.save(input)),
  });
}
