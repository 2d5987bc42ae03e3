import { useMutation } from '@tanstack/react-query';
import { valueOf } from '../../contract/failure';
import type { GiveawayInput } from '../../contract/giveaways';

/** Replaces what is known of a giveaway, and posts anew what that touches. */
export function useEditGiveaway(id: number) {
  return useMutation({
    mutationFn: (input: GiveawayInput) => valueOf(window.bank.giveaways.edit({ ...input, id })),
  });
}
