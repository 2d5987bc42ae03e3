import { useMutation } from '@tanstack/react-query';
import { valueOf } from '../../contract/failure';
import { useAnnounce } from '../../ui/announce-context';

/** Notes that a review was replied to, and says so with an Undo. */
export function useMarkReplied() {
  const announce = useAnnounce();
  return useMutation({
    mutationFn: (id: number) => valueOf(window.bank.reputation.markReplied({ ids: [id] })),
    onSuccess: () => announce.done('Marked 1 review as replied to.'),
    onError: (error) => announce.failed('The review was not marked', error),
  });
}
