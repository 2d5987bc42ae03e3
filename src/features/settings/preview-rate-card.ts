import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Bank } from '../../contract/contract';
import { valueOf } from '../../contract/failure';

export type CardChange = Parameters<Bank['rateCards']['save']>[0];

/** What a change of card would do; the last answer stays until the next is there. Null asks nothing. */
export function useCardPreview(change: CardChange | null) {
  return useQuery({
    queryKey: ['rateCards', 'preview', change],
    queryFn: () => valueOf(window.bank.rateCards.preview(asked(change))),
    enabled: change !== null,
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
}

/** The balance, had the card been in force all along. */
export function useCardRestated(change: CardChange | null) {
  return useQuery({
    queryKey: ['rateCards', 'restate', change],
    queryFn: () => valueOf(window.bank.rateCards.restate(asked(change))),
    enabled: change !== null,
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
}

function asked(change: CardChange | null): CardChange {
  if (change === null) throw new RangeError('A preview is of a change');
  return change;
}
