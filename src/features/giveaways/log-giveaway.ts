import { useMutation } from '@tanstack/react-query';
import { valueOf } from '../../contract/failure';
import type { GiveawayInput } from '../../contract/giveaways';

/** Logs content given away, which posts one act to its audience. */
export function useLogGiveaway() {
  return useMutation({
    mutationFn: (input: GiveawayInput) => valueOf(window.bank.giveaways.log(input)),
  });
}
