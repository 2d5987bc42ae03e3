import { useMutation } from '@tanstack/react-query';
import { valueOf } from '../../contract/failure';

/** Removes the newest version of the rate card. */
export function useTakeBackCard() {
  return useMutation({
    mutationFn: (version: number) => valueOf(window.bank.rateCards.takeBack({ version })),
  });
}
