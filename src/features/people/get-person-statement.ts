import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { valueOf } from '../../contract/failure';
import type { PersonPaper } from '../../contract/shell';

/** One contact's statement; while other days are read the one before stays in its place. */
export function usePersonStatement(paper: PersonPaper) {
  return useQuery({
    queryKey: ['people', 'statement', paper],
    queryFn: () => valueOf(window.bank.people.statement(paper)),
    placeholderData: keepPreviousData,
  });
}
