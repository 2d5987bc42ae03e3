import { useMutation } from '@tanstack/react-query';
import { valueOf } from '../../contract/failure';
import type { Day } from '../../domain/day';
import type { ResponseWay } from '../../domain/rules/lead-terms';

/** What can be changed of a response. */
export type ResponseChange = {
  readonly way: ResponseWay;
  readonly day: Day;
  readonly minutes: number | null;
};

/** Changes the way, the day or the minutes of one response. */
export function useEditResponse(id: number) {
  return useMutation({
    mutationFn: (change: ResponseChange) => valueOf(window.bank.giveaways.editResponse({ id, ...change })),
  });
}
