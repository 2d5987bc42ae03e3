import { useMutation } from '@tanstack/react-query';
import { valueOf } from '../../contract/failure';
import type { ReadingInput } from '../../contract/reputation';

/** Replaces what was noted of a reading. */
export function useEditReading(id: number) {
  return useMutation({
    mutationFn: (reading: ReadingInput) => valueOf(window.bank.reputation.edit({ id, reading })),
  });
}
