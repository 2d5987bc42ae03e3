import { useMutation } from '@tanstack/react-query';
import { valueOf } from '../../contract/failure';
import { useAnnounce } from '../../ui/announce-context';

/** Takes a giveaway away with its responses and what it posted, and says so with an Undo. */
export function useRemoveGiveaway(title: string, onRemoved: () => void) {
  const announce = useAnnounce();
  return useMutation({
    mutationFn: (id: number) => valueOf(window.bank.giveaways.remove({ id })),
    onSuccess: () => {
      announce.done(`Removed “${title}” with its responses.`);
      onRemoved();
    },
    onError: (error) => announce.failed('The giveaway was not removed', error),
  });
}
