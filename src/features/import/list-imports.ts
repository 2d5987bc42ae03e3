import { useQuery } from '@tanstack/react-query';
import { valueOf } from '../../contract/failure';

/** Every import of this book with its receipt, newest first. */
export function useImports() {
  return useQuery({
    queryKey: ['imports', 'list', {}],
    queryFn: () => valueOf(window.bank.imports.list({})),
  });
}
