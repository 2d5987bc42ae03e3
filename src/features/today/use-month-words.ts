import type { TodayView } from '../../contract/ledger';
import { useFormats } from '../../ui/formats-context';
import { usePastView } from '../../ui/view-context';

/** How to speak of the month on the screen: `this month`, or by its name where a past is looked at. */
export function useMonthWords({ month: { month } }: TodayView): {
  readonly isNow: boolean;
  /** As a heading: `This month`, `June 2026`. */
  readonly heading: string;
  /** Within a sentence: `this month`, `in June 2026`. */
  readonly within: string;
} {
  const formats = useFormats();
  const isNow = usePastView().asOf === null;
  const name = formats.month(month);
  return isNow
    ? { isNow, heading: 'This month', within: 'this month' }
    : { isNow, heading: name, within: `in ${name}` };
}
