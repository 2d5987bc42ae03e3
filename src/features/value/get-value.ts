import { valueOf } from '../../contract/failure';
import { useLongWork } from '../../ui/use-long-work';
import { usePastView } from '../../ui/view-context';

/** The estimated conversion value of the day that is looked at, with everything it rests on. */
export function useValue() {
  const { asOf } = usePastView();
  return useLongWork(['value', 'get', asOf], (options) => valueOf(window.bank.value.get({ asOf }, options)));
}

/** Every past month end: what was forecast then, and what came. */
export function useTrackRecord() {
  const { asOf } = usePastView();
  return useLongWork(['value', 'trackRecord', asOf], (options) =>
    valueOf(window.bank.value.trackRecord({ asOf }, options)),
  );
}
