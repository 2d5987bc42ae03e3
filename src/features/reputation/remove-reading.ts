import { useMutation } from '@tanstack/react-query';
import { valueOf } from '../../contract/failure';
import { useAnnounce } from '../../ui/announce-context';

/** Takes a reading out of the book, and says so with an Undo. `name` is what it is called there. */
export function useRemoveReading() {
  const announce = useAnnounce();
  return useMutation({
    mutationFn: ({ id }: { id: number; name: string }) =>
      valueOf(window.bank.reputation.remove({ ids: [id] })),
    onSuccess: (_removed, { name }) => announce.done(`Removed the ${name}.`),
    onError: (error) => announce.failed('It was not removed', error),
  });
}
