import { useMutation, useQuery } from '@tanstack/react-query';
import { valueOf } from '../../contract/failure';
import { useAnnounce } from '../../ui/announce-context';

/** What becomes of what was changed by hand since. */
export type LaterEdits = 'keep' | 'drop';

/** Takes a whole import back. */
export function useUndoImport() {
  const announce = useAnnounce();
  return useMutation({
    mutationFn: (choice: { id: number; laterEdits: LaterEdits }) => valueOf(window.bank.imports.undo(choice)),
    onError: (error) => announce.failed('The import was not taken back', error),
  });
}

/** What was done since to the rows of an import. */
export function useLaterEdits(id: number) {
  return useQuery({
    queryKey: ['imports', 'laterEdits', { id }],
    queryFn: () => valueOf(window.bank.imports.laterEdits({ id })),
    gcTime: 0,
    staleTime: 0,
  });
}
