import type { MonthlyStatement } from '../../domain/statement/monthly-statement';
import styles from './statement-paper.module.css';

/** What may and may not be read from the figures. */
export function PaperNotes({ statement }: { statement: MonthlyStatement }) {
  return (
    <section className={styles.notes}>
      <h2>Notes</h2>
      <p className={styles.note}>
        Points record what you gave and what you asked, at the rates of your own rate card. They are not
        money, and they are not added to the sales. That sales rise beside the balance does not show that
        giving caused them.
      </p>
      <p className={styles.note}>
        The balance beside an entry is the one right after it, on its day; fading between entries makes up the
        rest. Single entries are rounded so that they add up to the month’s totals as printed.
      </p>
      {statement.namesHidden && (
        <p className={styles.note}>Names, and notes that may hold names, are left out of this copy.</p>
      )}
    </section>
  );
}
