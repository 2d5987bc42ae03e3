import { useMutation } from '@tanstack/react-query';
import { valueOf } from '../../contract/failure';
import { useAnnounce } from '../../ui/announce-context';
import { useFormats } from '../../ui/formats-context';

/** Removes entries, and says so with an Undo. */
export function useRemoveActs(onRemoved: () => void): (ids: readonly number[]) => void {
  const announce = useAnnounce();
  const formats = useFormats();
  const { mutate } = useMutation({
    mutationFn: (ids: readonly number[]) => valueOf(window.bank.acts.remove({ ids: [...ids] })),
    onSuccess: ({ removed }) => {
      announce.done(`Removed ${formats.counted(removed, 'entry', 'entries')}.`);
      onRemoved();
    },
    onError: (error, ids) =>
      announce.failed(ids.length === 1 ? 'The entry was not removed' : 'The entries were not removed', error),
  });
  return mutate;
}
