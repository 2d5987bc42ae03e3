import type { LedgerLine } from '../../contract/ledger';
import { isLate } from '../../domain/ledger/late';
import type { Column } from '../../ui/data-table/column';
import { DayText } from '../../ui/day-text';
import { useFormats } from '../../ui/formats-context';
import { Points } from '../../ui/points';
import { WhoReached } from '../../ui/who-reached';
import styles from './ledger.module.css';

/** The ledger as a bank lists it. */
export const LEDGER_COLUMNS: readonly Column<LedgerLine>[] = [
  { id: 'day', header: 'Day', width: '116px', cell: (line) => <DayText day={line.day} /> },
  { id: 'what', header: 'What', width: 'minmax(136px, 2.2fr)', cell: (line) => <What line={line} /> },
  { id: 'who', header: 'Who', width: 'minmax(98px, 1.2fr)', cell: (line) => <WhoReached reached={line} /> },
  {
    id: 'channel',
    header: 'Channel',
    width: 'minmax(82px, 0.6fr)',
    cell: (line) => <span className={styles.channel}>{line.channel}</span>,
  },
  {
    id: 'deposit',
    header: 'Deposit',
    width: '74px',
    figures: true,
    cell: (line) => line.class === 'deposit' && <Points value={line.points} change />,
  },
  {
    id: 'withdrawal',
    header: 'Withdrawal',
    width: '80px',
    figures: true,
    cell: (line) => line.class !== 'deposit' && <Points value={line.points} change />,
  },
  {
    id: 'balance',
    header: 'Balance',
    width: '80px',
    figures: true,
    cell: (line) => <Points value={line.balanceAfter} />,
  },
];

function What({ line }: { line: LedgerLine }) {
  const formats = useFormats();
  const title = line.giveaway && ` “${line.giveaway.title}”`;
  const note = line.note === '' ? '' : ` · ${line.note}`;
  return (
    <span className={styles.what}>
      <span className={styles.words} title={`${line.label}${title ?? ''}${note}`}>
        {line.label}
        {title}
        {note !== '' && <span className={styles.note}>{note}</span>}
      </span>
      {isLate(line) && (
        <span className={styles.late}>late, recorded {formats.shortDay(line.recordedOn)}</span>
      )}
    </span>
  );
}
