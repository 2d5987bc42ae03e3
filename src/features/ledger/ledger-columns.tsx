import type { ReactNode } from 'react';
import type { LedgerLine } from '../../contract/ledger';
import type { Column } from '../../ui/data-table/column';
import { DayText } from '../../ui/day-text';
import { Explained } from '../../ui/explain/explained';
import { Points } from '../../ui/points';
import { WhoReached } from '../../ui/who-reached';
import styles from './ledger.module.css';
import { LineMarks } from './line-marks';

/**
 * The ledger as a bank lists it, with the balance of the whole business; or that of one contact, where
 * deposits, withdrawals and the balance are theirs alone.
 */
export function columnsOf(contactId: number | null): readonly Column<LedgerLine>[] {
  return [...BEFORE_POINTS, ...pointsColumns(contactId), balanceColumn(contactId)];
}

const BEFORE_POINTS: readonly Column<LedgerLine>[] = [
  { id: 'day', header: 'Day', width: '116px', cell: (line) => struck(line, <DayText day={line.day} />) },
  { id: 'what', header: 'What', width: 'minmax(136px, 2.2fr)', cell: (line) => <What line={line} /> },
  {
    id: 'who',
    header: 'Who',
    width: 'minmax(98px, 1.2fr)',
    cell: (line) => struck(line, <WhoReached reached={line} />),
  },
  {
    id: 'channel',
    header: 'Channel',
    width: 'minmax(82px, 0.6fr)',
    cell: (line) => <span className={styles.channel}>{struck(line, line.channel)}</span>,
  },
];

function pointsColumns(contactId: number | null): readonly Column<LedgerLine>[] {
  const cell = (line: LedgerLine): ReactNode =>
    struck(line, <LinePoints line={line} contactId={contactId} />);
  return [
    {
      id: 'deposit',
      header: 'Deposit',
      width: '74px',
      figures: true,
      cell: (line) => line.class === 'deposit' && cell(line),
    },
    {
      id: 'withdrawal',
      header: 'Withdrawal',
      width: '80px',
      figures: true,
      cell: (line) => line.class !== 'deposit' && cell(line),
    },
  ];
}

function LinePoints({ line, contactId }: { line: LedgerLine; contactId: number | null }) {
  return (
    <Explained figure={{ id: 'linePoints', contactId, actId: line.actId }} name={line.label} inTable>
      <Points value={line.points} change />
    </Explained>
  );
}

// What was removed changes no balance: there is none after it.
function balanceColumn(contactId: number | null): Column<LedgerLine> {
  return {
    id: 'balance',
    header: contactId === null ? 'Balance' : 'Their balance',
    width: contactId === null ? '80px' : '104px',
    figures: true,
    cell: (line) =>
      line.voidedOn === null && (
        <Explained
          figure={{ id: 'lineBalance', contactId, actId: line.actId }}
          name={`Balance after ${line.label}`}
          inTable
        >
          <Points value={line.balanceAfter} />
        </Explained>
      ),
  };
}

function What({ line }: { line: LedgerLine }) {
  const title = line.giveaway && ` “${line.giveaway.title}”`;
  const note = line.note === '' ? '' : ` · ${line.note}`;
  return (
    <span className={styles.what}>
      <span className={styles.words} title={`${line.label}${title ?? ''}${note}`}>
        {struck(
          line,
          <>
            {line.label}
            {title}
            {note !== '' && <span className={styles.note}>{note}</span>}
          </>,
        )}
      </span>
      <LineMarks line={line} />
    </span>
  );
}

function struck({ voidedOn }: LedgerLine, content: ReactNode): ReactNode {
  return voidedOn === null ? content : <s className={styles.struck}>{content}</s>;
}
