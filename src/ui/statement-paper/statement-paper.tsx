import type { MonthlyStatement } from '../../domain/statement/monthly-statement';
import { BalanceBlock } from './balance-block';
import { CorrectionsTable } from './corrections-table';
import { EntriesTable } from './entries-table';
import { GiveawaysTable } from './giveaways-table';
import { PaperNotes } from './paper-notes';
import { SalesTable } from './sales-table';
import styles from './statement-paper.module.css';
import { TwelveMonths } from './twelve-months';
import { usePaperDays } from './use-paper-days';

/**
 * A month like a bank's statement, as it is printed: always in the colours of paper, whatever the
 * scheme around it. Its size is the font size it is given (`--paper-text`).
 */
export function StatementPaper({ statement }: { statement: MonthlyStatement }) {
  return (
    <article className={styles.paper} data-paper lang="en">
      <Masthead statement={statement} />
      <div className={styles.summary}>
        <BalanceBlock statement={statement} />
        <TwelveMonths curve={statement.curve} />
      </div>
      <div className={styles.pair}>
        <GiveawaysTable statement={statement} />
        <SalesTable statement={statement} />
      </div>
      <CorrectionsTable statement={statement} />
      <EntriesTable statement={statement} />
      <PaperNotes statement={statement} />
    </article>
  );
}

function Masthead({ statement }: { statement: MonthlyStatement }) {
  const days = usePaperDays();
  return (
    <header className={styles.masthead}>
      <h1>Trust Bank statement</h1>
      <p>
        <strong>{statement.business}</strong>
        <br />
        {days.period(statement)}
        {statement.knownOn !== null && (
          <>
            <br />
            As known on {days.fullDay(statement.knownOn)}
          </>
        )}
      </p>
    </header>
  );
}
