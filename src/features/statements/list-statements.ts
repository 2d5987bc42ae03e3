import { useQuery } from '@tanstack/react-query';
import { valueOf } from '../../contract/failure';

/** Every month that has a statement, newest first. */
export function useStatements() {
  return useQuery({
    queryKey: ['statements', 'list', {}],
    queryFn: () => valueOf(window.bank.statements.list({})),
  });
}
