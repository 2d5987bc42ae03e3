import { useState } from 'react';
import type { StatementRow } from '../../contract/statements';
import type { Month } from '../../domain/month';
import { ErrorState } from '../../ui/error-state';
import { PageHeader } from '../../ui/page-header';
import { useStatements } from './list-statements';
import { MonthList } from './month-list';
import { PaperButtons } from './paper-buttons';
import { StatementPreview } from './statement-preview';
import styles from './statements.module.css';

const LEAD = 'Each month on paper, drawn up from the ledger as it stands now.';

/** The months, and the statement of the one that is chosen as it will be printed. */
export function StatementsScreen() {
  const statements = useStatements();
  const [chosen, setChosen] = useState<Month | null>(null);
  const [hideNames, setHideNames] = useState(false);
  const month = chosen ?? firstChoice(statements.data ?? []);
  const paper = month === null ? null : { month, hideNames };
  return (
    <>
      <PageHeader title="Statements" lead={LEAD}>
        <PaperButtons paper={paper} onHideNames={setHideNames} hideNames={hideNames} />
      </PageHeader>
      {statements.isError && (
        <ErrorState
          what="The list of statements could not be read"
          error={statements.error}
          onRetry={() => void statements.refetch()}
        />
      )}
      <div className={styles.columns}>
        {statements.data && <MonthList months={statements.data} chosen={month} onChoose={setChosen} />}
        {paper && <StatementPreview paper={paper} />}
      </div>
    </>
  );
}

// The month to print is the newest that is over; in a new book there is only the one still running.
function firstChoice(months: readonly StatementRow[]): Month | null {
  const row = months.find(({ complete }) => complete) ?? months[0];
  return row?.month ?? null;
}
