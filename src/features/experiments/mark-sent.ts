import { useMutation } from '@tanstack/react-query';
import { valueOf } from '../../contract/failure';
import type { Day } from '../../domain/day';

/** Notes on which day it was sent: what people buy is counted from then on. */
export function useMarkSent(id: number) {
  return useMutation({
    mutationFn: (sentOn: Day) => valueOf(window.bank.experiments.markSent({ id, sentOn })),
  });
}
