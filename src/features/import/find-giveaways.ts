import { useQuery } from '@tanstack/react-query';
import { valueOf } from '../../contract/failure';

/** The giveaways responses can be to, newest first. */
export function useGiveaways() {
  return useQuery({
    queryKey: ['giveaways', 'list', {}],
    queryFn: () => valueOf(window.bank.giveaways.list({})),
  });
}
