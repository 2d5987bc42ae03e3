import { useMutation } from '@tanstack/react-query';
import type { PersonPaper } from '../../contract/shell';
import { useAnnounce } from '../../ui/announce-context';

/** What goes on paper, and the name its file is offered under. */
export type NamedPaper = { readonly paper: PersonPaper; readonly name: string };

/** Asks where the PDF of a contact's statement should go and saves it there. */
export function useSavePersonPdf() {
  const announce = useAnnounce();
  return useMutation({
    mutationFn: (named: NamedPaper) => window.shell.savePersonPdf(named),
    onSuccess: (saved) => {
      if (saved) announce.note(`Saved as ${saved.fileName}.`);
    },
    onError: (error) => announce.failed('The statement was not saved', error),
  });
}

/** Opens the system's own print dialog for a contact's statement. */
export function usePrintPerson() {
  const announce = useAnnounce();
  return useMutation({
    mutationFn: (paper: PersonPaper) => window.shell.printPerson(paper),
    onError: (error) => announce.failed('The statement was not printed', error),
  });
}
