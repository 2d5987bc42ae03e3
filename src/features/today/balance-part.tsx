import { Fragment } from 'react';
import type { TodayView } from '../../contract/ledger';
import { BalanceLine } from '../../ui/charts/balance-line';
import { Explained } from '../../ui/explain/explained';
import { useFormats } from '../../ui/formats-context';
import { PastControl } from '../../ui/past-control';
import { SectionHeading } from '../../ui/section-heading';
import { usePastView } from '../../ui/view-context';
import { monthWords } from './month-words';
import styles from './today.module.css';
import { useMonthWords } from './use-month-words';

/** The one big figure: the balance, how this month changed it, and its last twelve months. */
export function BalancePart({ view }: { view: TodayView }) {
  const formats = useFormats();
  const isNow = usePastView().asOf === null;
  return (
    <section aria-labelledby="today-balance">
      <div className={styles.heading}>
        <SectionHeading id="today-balance">Trust bank balance</SectionHeading>
        {isNow && (
          <span className={styles.asOf}>
            <PastControl />
          </span>
        )}
      </div>
      <p className={styles.balance}>
        <Explained figure={{ id: 'balance', contactId: null, whole: true }} name="Trust bank balance">
          {formats.wholePoints(view.balance.total)}
        </Explained>
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
  const { within } = useMonthWords(view);
  if (view.entries === 0) return <>Nothing has been given or taken yet.</>;
  const { change, parts } = monthWords(view.month, formats.wholePoints);
  return (
    <>
      <Change change={change} within={within} /> ·{' '}
      {parts.map(({ part, figure, after }, at) => (
        <Fragment key={part}>
          {at > 0 && ', '}
          <Explained figure={{ id: 'month', contactId: null, whole: true, part }} name={after}>
            {figure}
          </Explained>{' '}
          {after}
        </Fragment>
      ))}{' '}
      · unfaded total{' '}
      <Explained figure={{ id: 'unfaded', contactId: null, whole: true }} name="unfaded total">
        {formats.wholePoints(view.unfaded)}
      </Explained>
    </>
  );
}

function Change({ change, within }: { change: number; within: string }) {
  const formats = useFormats();
  if (change === 0) return <>unchanged {within}</>;
  return (
    <span className={change > 0 ? styles.up : styles.down}>
      <span role="img" aria-label={change > 0 ? 'up' : 'down'}>
        {change > 0 ? '▲' : '▼'}
      </span>{' '}
      <Explained
        figure={{ id: 'month', contactId: null, whole: true, part: 'change' }}
        name={`change ${within}`}
      >
        {formats.wholePoints(Math.abs(change))}
      </Explained>{' '}
      {within}
    </span>
  );
}
