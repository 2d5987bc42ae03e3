import { useState } from 'react';
import type { StatementRow } from '../../contract/statements';
import type { Month } from '../../domain/month';
import { ErrorState } from '../../ui/error-state';
import { PageHeader } from '../../ui/page-header';
import { CloseBar } from './close-bar';
import { useStatements } from './list-statements';
import { MonthList } from './month-list';
import { PaperButtons } from './paper-buttons';
import { StatementPreview } from './statement-preview';
import styles from './statements.module.css';

const LEAD =
  'Each month on paper. An open month is drawn up from the ledger as it stands now; a locked one stays as it is.';

/** The months, and the statement of the one that is chosen as it will be printed. */
export function StatementsScreen() {
  const statements = useStatements();
  const [chosen, setChosen] = useState<Month | null>(null);
  const [hideNames, setHideNames] = useState(false);
  const [asKnownThen, setAsKnownThen] = useState(false);
  const rows = statements.data ?? [];
  const row = rows.find(({ month }) => month === chosen) ?? firstChoice(rows);
  // What is locked, or still running, is known in one way only.
  const knownThen = asKnownThen && row !== null && row.complete && row.lockedOn === null;
  const paper = row && { month: row.month, hideNames, knownThen };
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
        {row && <MonthList months={rows} chosen={row.month} onChoose={setChosen} />}
        {row && paper && (
          <div>
            <CloseBar row={row} months={rows} knownThen={knownThen} onKnownThen={setAsKnownThen} />
            <StatementPreview paper={paper} />
          </div>
        )}
      </div>
    </>
  );
}

// The month to print is the newest that is over; in a new book there is only the one still running.
function firstChoice(months: readonly StatementRow[]): StatementRow | null {
  return months.find(({ complete }) => complete) ?? months[0] ?? null;
}
