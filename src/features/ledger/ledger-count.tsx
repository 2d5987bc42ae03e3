import { Button } from '@mantine/core';
import { MOST_SELECTED } from '../../ui/data-table/selection';
import { useFormats } from '../../ui/formats-context';
import styles from './ledger.module.css';

type LedgerCountProps = {
  total: number | undefined;
  selected: number;
  onRemove: () => void;
  onNone: () => void;
};

/** How many entries are shown, or how many are selected and what can be done with them. Always one line tall. */
export function LedgerCount({ total, selected, onRemove, onNone }: LedgerCountProps) {
  const formats = useFormats();
  const count = total === undefined ? '' : formats.counted(total, 'entry', 'entries');
  const most = selected === MOST_SELECTED ? ', the most at once' : '';
  return (
    <div className={styles.count}>
      <span role="status">
        {selected === 0 ? count : `${formats.count(selected)} of ${count} selected${most}`}
      </span>
      {selected > 0 && (
        <>
          <Button size="compact-sm" variant="default" onClick={onRemove}>
            Remove {formats.counted(selected, 'entry', 'entries')}
          </Button>
          <Button size="compact-sm" variant="subtle" onClick={onNone}>
            Select none
          </Button>
        </>
      )}
    </div>
  );
}
