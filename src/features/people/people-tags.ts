import { useQuery } from '@tanstack/react-query';
import { valueOf } from '../../contract/failure';

const NONE: readonly string[] = [];

/** Every tag in use, in order of the alphabet. */
export function useTags(): readonly string[] {
  const { data } = useQuery({
    queryKey: ['people', 'tags'],
    queryFn: () => valueOf(window.bank.people.tags({})),
  });
  return data ?? NONE;
}
