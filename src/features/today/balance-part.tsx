import { Fragment } from 'react';
import type { TodayView } from '../../contract/ledger';
import { BalanceLine } from '../../ui/charts/balance-line';
import { Explained } from '../../ui/explain/explained';
import { useFormats } from '../../ui/formats-context';
import { PastControl } from '../../ui/past-control';
import { SectionHeading } from '../../ui/section-heading';
import { usePastView } from '../../ui/view-context';
import { type Precision, monthWords, precisionOf } from './month-words';
import styles from './today.module.css';
import { useMonthWords } from './use-month-words';

/** The one big figure: the balance, how this month changed it, and its last twelve months. */
export function BalancePart({ view }: { view: TodayView }) {
  const formats = useFormats();
  const isNow = usePastView().asOf === null;
  const said = precisionOf(view.balance.total, formats);
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
        <Explained
          figure={{ id: 'balance', contactId: null, whole: said.decimals === 0 }}
          name="Trust bank balance"
        >
          {said.write(view.balance.total)}
        </Explained>
        <small> points</small>
      </p>
      <p className={styles.month}>
        <MonthChange view={view} said={said} />
      </p>
      {view.curve.length > 1 && (
        <BalanceLine points={view.curve} label="Balance of the business" decimals={said.decimals === 1} />
      )}
    </section>
  );
}

function MonthChange({ view, said }: { view: TodayView; said: Precision }) {
  const { within } = useMonthWords(view);
  if (view.entries === 0) return <>Nothing has been given or taken yet.</>;
  const { change, parts } = monthWords(view.month, said);
  const whole = said.decimals === 0;
  return (
    <>
      <Change change={change} within={within} said={said} /> ·{' '}
      {parts.map(({ part, figure, after }, at) => (
        <Fragment key={part}>
          {at > 0 && ', '}
          <Explained figure={{ id: 'month', contactId: null, whole, part }} name={after}>
            {figure}
          </Explained>{' '}
          {after}
        </Fragment>
      ))}{' '}
      · unfaded total{' '}
      <Explained figure={{ id: 'unfaded', contactId: null, whole }} name="unfaded total">
        {said.write(view.unfaded)}
      </Explained>
    </>
  );
}

function Change({ change, within, said }: { change: number; within: string; said: Precision }) {
  if (change === 0) return <>unchanged {within}</>;
  return (
    <span className={change > 0 ? styles.up : styles.down}>
      <span role="img" aria-label={change > 0 ? 'up' : 'down'}>
        {change > 0 ? '▲' : '▼'}
      </span>{' '}
      <Explained
        figure={{ id: 'month', contactId: null, whole: said.decimals === 0, part: 'change' }}
        name={`change ${within}`}
      >
        {said.write(Math.abs(change))}
      </Explained>{' '}
      {within}
    </span>
  );
}
