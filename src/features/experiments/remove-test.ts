import { useMutation } from '@tanstack/react-query';
import { valueOf } from '../../contract/failure';
import { useAnnounce } from '../../ui/announce-context';

/** Takes a fair test out of the book, and says so with an Undo. */
export function useRemoveTest(title: string, onRemoved: () => void) {
  const announce = useAnnounce();
  return useMutation({
    mutationFn: (id: number) => valueOf(window.bank.experiments.remove({ id })),
    onSuccess: () => {
      announce.done(`Removed the fair test “${title}”.`);
      onRemoved();
    },
    onError: (error) => announce.failed('The fair test was not removed', error),
  });
}
