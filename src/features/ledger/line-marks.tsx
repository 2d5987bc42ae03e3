import type { LedgerLine } from '../../contract/ledger';
import { isLate } from '../../domain/ledger/late';
import { monthOf } from '../../domain/month';
import { useFormats } from '../../ui/formats-context';
import styles from './ledger.module.css';

/** What sets an entry apart: that it was removed, corrects a locked month, or was recorded late. */
export function LineMarks({ line }: { line: LedgerLine }) {
  const formats = useFormats();
  const { day, voidedOn, correction, recordedOn } = line;
  const month = formats.monthName(monthOf(day));
  if (voidedOn !== null) {
    const also = correction ? `, a correction to ${month}` : '';
    return <span className={styles.removed}>{`removed ${formats.shortDay(voidedOn)}${also}`}</span>;
  }
  if (correction)
    return (
      <span
        className={styles.late}
      >{`correction to ${month}, recorded ${formats.shortDay(recordedOn)}`}</span>
    );
  if (!isLate(line)) return null;
  return <span className={styles.late}>late, recorded {formats.shortDay(recordedOn)}</span>;
}
