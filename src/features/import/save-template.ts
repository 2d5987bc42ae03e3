import { useMutation } from '@tanstack/react-query';
import type { ImportKind } from '../../domain/import/field';
import { useAnnounce } from '../../ui/announce-context';

/** Asks where a template should go and saves it there. */
export function useSaveTemplate() {
  const announce = useAnnounce();
  return useMutation({
    mutationFn: (kind: ImportKind) => window.shell.saveTemplate(kind),
    onSuccess: (saved) => {
      if (saved) announce.note(`Saved as ${saved.fileName}. Fill it in and drop it here.`);
    },
    onError: (error) => announce.failed('The template was not saved', error),
  });
}
