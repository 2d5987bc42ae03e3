import type { MonthlyStatement } from '../../domain/statement/monthly-statement';
import styles from './statement-paper.module.css';
import { usePaperDays } from './use-paper-days';

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
      <KnownAndLocked statement={statement} />
      {statement.namesHidden && (
        <p className={styles.note}>Names, and notes that may hold names, are left out of this copy.</p>
      )}
    </section>
  );
}

function KnownAndLocked({ statement }: { statement: MonthlyStatement }) {
  const days = usePaperDays();
  const { knownOn, lockedOn, opensAfter, corrections, formulaVersion } = statement;
  return (
    <>
      {corrections.length > 0 && opensAfter !== null && (
        <p className={styles.note}>
          The opening balance is what the locked month before closed with. What was recorded about the time up
          to {days.fullDay(opensAfter)} after that is listed under corrections, on the day it happened, with
          what was left of it at that month’s end.
        </p>
      )}
      {knownOn !== null && (
        <p className={styles.note}>
          As known on {days.fullDay(knownOn)}: entries recorded, changed or removed after that day are left
          aside. Sales and giveaways are as known now.
        </p>
      )}
      {lockedOn !== null && (
        <p className={styles.note}>
          Locked on {days.fullDay(lockedOn)}, formula version {formulaVersion}. This statement no longer
          changes; what is corrected later is shown in the month it is corrected in.
        </p>
      )}
    </>
  );
}
