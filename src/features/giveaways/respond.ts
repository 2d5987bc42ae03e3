import { useMutation } from '@tanstack/react-query';
import { valueOf } from '../../contract/failure';
import type { Day } from '../../domain/day';
import type { ResponseWay } from '../../domain/rules/lead-terms';
import type { Listed } from './respond-values';

/** Who responded to a giveaway, how and when. */
export type Responding = {
  readonly giveawayId: number;
  readonly way: ResponseWay;
  readonly day: Day;
  readonly minutes: number | null;
  readonly people: readonly Listed[];
};

/** Notes who responded to a giveaway; those nobody knows become contacts. */
export function useRespond() {
  return useMutation({
    mutationFn: ({ people, ...rest }: Responding) =>
      valueOf(window.bank.giveaways.respond({ ...rest, people: [...people] })),
  });
}
