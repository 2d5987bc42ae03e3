import type { LedgerLine } from '../../contract/ledger';
import { isLate } from '../../domain/ledger/late';
import { monthOf } from '../../domain/month';
import { useFormats } from '../../ui/formats-context';
import styles from './ledger.module.css';

/** What sets an entry apart: that it was removed, corrects a locked month, or was recorded late. */
export function LineMarks({ line }: { line: LedgerLine }) {
  const formats = useFormats();
  const { day, voidedOn, correction, recordedOn } = line;
  const corrects = `corrects ${formats.monthName(monthOf(day))}`;
  const recorded = `recorded ${formats.shortDay(recordedOn)}`;
  if (voidedOn !== null) {
    const removed = `removed ${formats.shortDay(voidedOn)}`;
    return (
      <Mark tone={styles.removed} text={removed} more={correction ? `${removed}, ${corrects}` : removed} />
    );
  }
  if (correction) return <Mark tone={styles.late} text={corrects} more={`${corrects}, ${recorded}`} />;
  return isLate(line) ? <Mark tone={styles.late} text={`late, ${recorded}`} /> : null;
}

type MarkProps = { tone: string | undefined; text: string; more?: string };

// What happened needs the room more than the mark: pointing at the mark tells all of it.
function Mark({ tone, text, more = text }: MarkProps) {
  return (
    <span className={tone} title={more}>
      {text}
    </span>
  );
}
