import type { StatementRow } from '../../contract/statements';
import type { Month } from '../../domain/month';
import { useFormats } from '../../ui/formats-context';
import { LockIcon } from '../../ui/lock-icon';
import { Points } from '../../ui/points';
import styles from './statements.module.css';

type MonthListProps = {
  months: readonly StatementRow[];
  chosen: Month | null;
  onChoose: (month: Month) => void;
};

/** The months, newest first: one of them is chosen, with the arrow keys or by clicking. */
export function MonthList({ months, chosen, onChoose }: MonthListProps) {
  return (
    <fieldset className={styles.months}>
      <legend className={styles.unseen}>Month</legend>
      {months.map((row) => (
        <MonthChoice
          key={row.month}
          row={row}
          isChosen={row.month === chosen}
          onChoose={() => onChoose(row.month)}
        />
      ))}
    </fieldset>
  );
}

type MonthChoiceProps = { row: StatementRow; isChosen: boolean; onChoose: () => void };

function MonthChoice({ row, isChosen, onChoose }: MonthChoiceProps) {
  const formats = useFormats();
  return (
    <label className={styles.month} data-chosen={isChosen || undefined}>
      <input
        type="radio"
        name="statement-month"
        className={styles.radio}
        checked={isChosen}
        onChange={onChoose}
      />
      <span className={styles.line}>
        <span className={styles.name}>{formats.month(row.month)}</span>
        <span className={styles.closing}>
          <span className={styles.unseen}>closing </span>
          <Points value={row.closing} />
        </span>
      </span>
      <span className={styles.account}>
        <span>
          from <Points value={row.opening} />
        </span>
        <span className={styles.changes}>
          <Points value={row.deposits} change />
          <Points value={-row.withdrawals} change />
        </span>
      </span>
      {!row.complete && <span className={styles.running}>still running</span>}
      {row.lockedOn !== null && (
        <span className={styles.locked}>
          <LockIcon /> locked
        </span>
      )}
    </label>
  );
}
