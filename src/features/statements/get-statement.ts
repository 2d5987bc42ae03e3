import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { valueOf } from '../../contract/failure';
import type { StatementPaper } from '../../contract/shell';

/** One month's statement; while another month is read the one before stays in its place. */
export function useStatement(paper: StatementPaper) {
  return useQuery({
    queryKey: ['statements', 'get', paper],
    queryFn: () => valueOf(window.bank.statements.get(paper)),
    placeholderData: keepPreviousData,
  });
}
