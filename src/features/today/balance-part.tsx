import type { TodayView } from '../../contract/ledger';
import { BalanceLine } from '../../ui/charts/balance-line';
import { useFormats } from '../../ui/formats-context';
import { SectionHeading } from '../../ui/section-heading';
import { monthWords } from './month-words';
import styles from './today.module.css';

/** The one big figure: the balance, how this month changed it, and its last twelve months. */
export function BalancePart({ view }: { view: TodayView }) {
  const formats = useFormats();
  return (
    <section aria-labelledby="today-balance">
      <SectionHeading id="today-balance">Trust bank balance</SectionHeading>
      <p className={styles.balance}>
        {formats.wholePoints(view.balance.total)}
        <small> points</small>
      </p>
      <p className={styles.month}>
        <MonthChange view={view} />
      </p>
      {view.curve.length > 1 && <BalanceLine points={view.curve} label="Balance of the business" />}
    </section>
  );
}

function MonthChange({ view }: { view: TodayView }) {
  const formats = useFormats();
  if (view.entries === 0) return <>Nothing has been given or taken yet.</>;
  const { change, parts } = monthWords(view.month, formats.wholePoints);
  return (
    <>
      <Change change={change} /> · {parts.join(', ')} · unfaded total {formats.wholePoints(view.unfaded)}
    </>
  );
}

function Change({ change }: { change: number }) {
  const formats = useFormats();
  if (change === 0) return <>unchanged this month</>;
  return (
    <span className={change > 0 ? styles.up : styles.down}>
      <span role="img" aria-label={change > 0 ? 'up' : 'down'}>
        {change > 0 ? '▲' : '▼'}
      </span>{' '}
      {formats.wholePoints(Math.abs(change))} this month
    </span>
  );
}
