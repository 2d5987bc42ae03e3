import { useQuery } from '@tanstack/react-query';
import { valueOf } from '../../contract/failure';

const NONE: readonly string[] = [];

/** Places where something was said before, most used first. */
export function useSources(): readonly string[] {
  const { data } = useQuery({
    queryKey: ['reputation', 'sources'],
    queryFn: () => valueOf(window.bank.reputation.sources({})),
  });
  return data ?? NONE;
}
