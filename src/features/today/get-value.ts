import { valueOf } from '../../contract/failure';
import { useLongWork } from '../../ui/use-long-work';
import { usePastView } from '../../ui/view-context';

/** The estimated conversion value of the day that is looked at. The first time it takes a moment. */
export function useValue() {
  const { asOf } = usePastView();
  return useLongWork(['value', 'get', asOf], (options) => valueOf(window.bank.value.get({ asOf }, options)));
}
