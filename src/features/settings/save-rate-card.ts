import { useMutation } from '@tanstack/react-query';
import { valueOf } from '../../contract/failure';
import type { CardChange } from './preview-rate-card';

/** Adds a version of the rate card. */
export function useSaveCard() {
  return useMutation({
    mutationFn: (change: CardChange) => valueOf(window.bank.rateCards.save(change)),
  });
}
