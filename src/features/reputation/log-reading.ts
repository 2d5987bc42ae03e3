import { useMutation } from '@tanstack/react-query';
import { valueOf } from '../../contract/failure';
import type { ReadingInput } from '../../contract/reputation';

/** Logs something that was said of the business. */
export function useLogReading() {
  return useMutation({
    mutationFn: (input: ReadingInput) => valueOf(window.bank.reputation.log(input)),
  });
}
