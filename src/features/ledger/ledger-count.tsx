import { Button } from '@mantine/core';
import type { LedgerTotals, Standing } from '../../contract/ledger';
import type { LinesBehind } from '../../domain/explain/figure';
import { MOST_SELECTED } from '../../ui/data-table/selection';
import { Explained } from '../../ui/explain/explained';
import { useFormats } from '../../ui/formats-context';
import { Points } from '../../ui/points';
import styles from './ledger.module.css';

type LedgerCountProps = {
  total: number | undefined;
  totals: LedgerTotals | undefined;
  /** What the list is narrowed to. */
  lines: LinesBehind;
  selected: number;
  standing: Standing;
  onChange: () => void;
  onRemove: () => void;
  onBringBack: () => void;
  onNone: () => void;
};

/**
 * How many entries are shown and what they add up to, or how many are selected and what can be done with
 * them. Always one line tall.
 */
export function LedgerCount(props: LedgerCountProps) {
  const { total, totals, lines, selected } = props;
  const formats = useFormats();
  const count = total === undefined ? '' : formats.counted(total, 'entry', 'entries');
  const most = selected === MOST_SELECTED ? ', the most at once' : '';
  return (
    <div className={styles.count}>
      <span role="status">
        {selected === 0 ? count : `${formats.count(selected)} of ${count} selected${most}`}
      </span>
      {selected > 0 ? (
        <SelectedActions {...props} />
      ) : (
        totals && total !== 0 && <Sums totals={totals} lines={lines} />
      )}
    </div>
  );
}

function Sums({ totals, lines }: { totals: LedgerTotals; lines: LinesBehind }) {
  const formats = useFormats();
  const { deposits, withdrawals, removed } = totals;
  return (
    <span className={styles.sums}>
      <span>
        Deposits{' '}
        <Explained figure={{ id: 'ledgerTotal', part: 'deposits', lines }} name="Deposits of the list">
          <Points value={deposits} change />
        </Explained>
      </span>
      <span>
        Withdrawals{' '}
        <Explained figure={{ id: 'ledgerTotal', part: 'withdrawals', lines }} name="Withdrawals of the list">
          <Points value={withdrawals} change />
        </Explained>
      </span>
      {removed > 0 && <span>{formats.count(removed)} removed, not counted</span>}
    </span>
  );
}

// Removed and standing entries side by side: what is not removed cannot come back, and the bank leaves it be.
function SelectedActions({ selected, standing, ...props }: LedgerCountProps) {
  const formats = useFormats();
  const entries = formats.counted(selected, 'entry', 'entries');
  return (
    <>
      {standing === 'counts' && (
        <Button size="compact-sm" variant="default" onClick={props.onChange}>
          Change {entries}
        </Button>
      )}
      {standing !== 'voided' && (
        <Button size="compact-sm" variant="default" onClick={props.onRemove}>
          Remove {entries}
        </Button>
      )}
      {standing !== 'counts' && (
        <Button size="compact-sm" variant="default" onClick={props.onBringBack}>
          Bring back {entries}
        </Button>
      )}
      <Button size="compact-sm" variant="subtle" onClick={props.onNone}>
        Select none
      </Button>
    </>
  );
}
