import { useMutation } from '@tanstack/react-query';
import { valueOf } from '../../contract/failure';
import { useAnnounce } from '../../ui/announce-context';
import { useFormats } from '../../ui/formats-context';

/** Removes responses with what they posted, and says so with an Undo. */
export function useRemoveResponses(onRemoved: () => void): (ids: readonly number[]) => void {
  const announce = useAnnounce();
  const formats = useFormats();
  const { mutate } = useMutation({
    mutationFn: (ids: readonly number[]) => valueOf(window.bank.giveaways.removeResponses({ ids: [...ids] })),
    onSuccess: ({ removed }) => {
      announce.done(`Removed ${formats.counted(removed, 'response')}.`);
      onRemoved();
    },
    onError: (error, ids) =>
      announce.failed(
        ids.length === 1 ? 'The response was not removed' : 'The responses were not removed',
        error,
      ),
  });
  return mutate;
}
