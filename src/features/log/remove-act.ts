import { useMutation } from '@tanstack/react-query';
import { valueOf } from '../../contract/failure';
import { useAnnounce } from '../../ui/announce-context';

/** Takes an act out of what counts, and says so with an Undo. */
export function useRemoveAct(onRemoved: () => void) {
  const announce = useAnnounce();
  return useMutation({
    mutationFn: (id: number) => valueOf(window.bank.acts.remove({ ids: [id] })),
    onSuccess: () => {
      announce.done('Removed 1 entry.');
      onRemoved();
    },
    onError: (error) => announce.failed('The entry was not removed', error),
  });
}
