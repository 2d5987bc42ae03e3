import { useMutation, useQueryClient } from '@tanstack/react-query';
import { valueOf } from '../../contract/failure';
import { useAnnounce } from '../../ui/announce-context';

/** Takes back one thing that was noted here, whatever was done elsewhere since. */
export function useTakeBack() {
  const announce = useAnnounce();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (actionId: number) => valueOf(window.bank.history.undoOne({ id: actionId })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['presence'] }),
    onError: (error) => announce.failed('This could not be taken back', error),
  });
}
