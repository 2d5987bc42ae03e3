import { useMutation } from '@tanstack/react-query';
import { valueOf } from '../../contract/failure';
import { useAnnounce } from '../../ui/announce-context';

/** Takes a whole import back. */
export function useUndoImport() {
  const announce = useAnnounce();
  return useMutation({
    mutationFn: (id: number) => valueOf(window.bank.imports.undo({ id })),
    onError: (error) => announce.failed('The import was not taken back', error),
  });
}
