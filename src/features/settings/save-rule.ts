import { useMutation } from '@tanstack/react-query';
import { valueOf } from '../../contract/failure';
import type { RuleInput } from '../../contract/rules';

/** Writes a new version of a rule. */
export function useSaveRule() {
  return useMutation({
    mutationFn: (input: RuleInput) => valueOf(window.bank.rules.save(input)),
  });
}
