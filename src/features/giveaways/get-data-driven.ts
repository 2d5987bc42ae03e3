import { useQuery } from '@tanstack/react-query';
import { valueOf } from '../../contract/failure';
import { usePastView } from '../../ui/view-context';

/** The 80 % ranges of the data-driven shares; they are drawn only when somebody asks for them. */
export function useDataDriven(isAsked: boolean) {
  const view = usePastView();
  return useQuery({
    queryKey: ['results', 'dataDriven', view],
    queryFn: () => valueOf(window.bank.results.dataDriven(view)),
    enabled: isAsked,
  });
}
