import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { valueOf } from '../../contract/failure';
import type { ResponseWay } from '../../domain/rules/lead-terms';

type Asked = { readonly giveawayId: number | null; readonly way: ResponseWay; readonly text: string };

/** Who stands on a pasted list; the last reading stays while the next is under way. */
export function useReadList({ giveawayId, way, text }: Asked) {
  return useQuery({
    queryKey: ['giveaways', 'readList', { giveawayId, way, text }],
    queryFn: () => valueOf(window.bank.giveaways.readList({ giveawayId: giveawayId ?? 0, way, text })),
    enabled: giveawayId !== null && text.trim() !== '',
    placeholderData: keepPreviousData,
    gcTime: 0, // what was pasted is not kept once the dialog is gone
  });
}
