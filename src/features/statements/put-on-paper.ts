import { useMutation } from '@tanstack/react-query';
import type { StatementPaper } from '../../contract/shell';
import { useAnnounce } from '../../ui/announce-context';

/** Asks where the PDF of a statement should go and saves it there. */
export function useSavePdf() {
  const announce = useAnnounce();
  return useMutation({
    mutationFn: (paper: StatementPaper) => window.shell.saveStatementPdf(paper),
    onSuccess: (saved) => {
      if (saved) announce.note(`Saved as ${saved.fileName}.`);
    },
    onError: (error) => announce.failed('The statement was not saved', error),
  });
}

/** Opens the system's own print dialog for a statement. */
export function usePrint() {
  const announce = useAnnounce();
  return useMutation({
    mutationFn: (paper: StatementPaper) => window.shell.printStatement(paper),
    onError: (error) => announce.failed('The statement was not printed', error),
  });
}
