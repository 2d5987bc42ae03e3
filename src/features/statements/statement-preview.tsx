import type { StatementPaper as Paper } from '../../contract/shell';
import { ErrorState } from '../../ui/error-state';
import { StatementPaper } from '../../ui/statement-paper/statement-paper';
import { useStatement } from './get-statement';
import styles from './statements.module.css';

/** The paper as it will be printed, on a white sheet, large enough to read. */
export function StatementPreview({ paper }: { paper: Paper }) {
  const statement = useStatement(paper);
  if (statement.isError) {
    return (
      <ErrorState
        what="The statement could not be drawn up"
        error={statement.error}
        onRetry={() => void statement.refetch()}
      />
    );
  }
  return (
    <section
      className={styles.sheet}
      data-paper
      aria-label="Statement as it will be printed"
      aria-busy={statement.isPlaceholderData || statement.isPending}
    >
      {statement.data && <StatementPaper statement={statement.data} />}
    </section>
  );
}
