import type { MonthlyStatement } from '../../domain/statement/monthly-statement';
import { BalanceLine } from '../charts/balance-line';
import styles from './statement-paper.module.css';

const A_YEAR = 330;

/** The line of the balance over a year, or since the book began. */
export function TwelveMonths({ curve }: { curve: MonthlyStatement['curve'] }) {
  if (curve.length < 2) {
    return (
      <section>
        <h2>Twelve months</h2>
        <p className={styles.note}>The line begins with the second day of the book.</p>
      </section>
    );
  }
  return (
    <section>
      <h2>{curve.length > A_YEAR ? 'Twelve months' : 'Since the first entry'}</h2>
      <BalanceLine points={curve} label="Balance of the business" height={132} paper />
    </section>
  );
}
