import { useMutation } from '@tanstack/react-query';
import { valueOf } from '../../contract/failure';
import type { Stage } from '../../contract/people';
import type { Day } from '../../domain/day';

/** A stage set by hand: which, since when, why. */
export type StageSet = { readonly stage: Stage; readonly day: Day; readonly reason: string };

/** Records that a contact reached a stage. */
export function useSetStage(id: number) {
  return useMutation({
    mutationFn: (set: StageSet) => valueOf(window.bank.people.setStage({ id, ...set })),
  });
}
