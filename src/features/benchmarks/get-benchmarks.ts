import { useQuery } from '@tanstack/react-query';
import { valueOf } from '../../contract/failure';
import { useLongWork } from '../../ui/use-long-work';
import { usePastView } from '../../ui/view-context';

/** The shares alone, at once, of the day that is looked at. */
export function useQuickBenchmarks() {
  const { asOf } = usePastView();
  return useQuery({
    queryKey: ['benchmarks', 'quick', asOf],
    queryFn: () => valueOf(window.bank.benchmarks.quick({ asOf })),
  });
}

/** Everything, with verdicts: seconds the first time. */
export function useBenchmarks() {
  const { asOf } = usePastView();
  return useLongWork(['benchmarks', 'get', asOf], (options) =>
    valueOf(window.bank.benchmarks.get({ asOf }, options)),
  );
}
