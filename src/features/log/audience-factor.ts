import { useQuery } from '@tanstack/react-query';
import { valueOf } from '../../contract/failure';

/** What one unnamed person reached counts for today, against one who is named. */
export function useAudienceFactor(): number {
  const card = useQuery({
    queryKey: ['book', 'rateCard', {}],
    queryFn: () => valueOf(window.bank.book.rateCard({})),
  });
  return card.data?.card.audienceFactor ?? 0;
}
