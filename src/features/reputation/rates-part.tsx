import type { RateChange, ReputationRates } from '../../domain/reputation/reputation-rates';
import { useFormats } from '../../ui/formats-context';
import styles from './reputation.module.css';

/** How often referrals and rated reviews come, against the three months half a year before. */
export function RatesPart({ rates: { referrals, reviews } }: { rates: ReputationRates }) {
  return (
    <ul className={styles.rates}>
      <Rate one="referral" change={referrals} />
      <Rate one="rated review" change={reviews} />
    </ul>
  );
}

function Rate({ one, change }: { one: string; change: RateChange }) {
  const { counted, count, points } = useFormats();
  const { now, before, ratio, lower, upper } = change;
  const times = (value: number): string => (Number.isFinite(value) ? points(value) : 'no upper limit');
  const holdsOne = lower <= 1 && upper >= 1;
  return (
    <li>
      {counted(now, one)} in three months, {count(before)} half a year before
      {ratio === null
        ? '.'
        : `: ${Number.isFinite(ratio) ? `${points(ratio)} times as often, ` : ''}plausible range ${times(lower)} to ${times(upper)}.`}
      {holdsOne && ratio !== null && ' That range includes no change.'}
    </li>
  );
}
