import type { MonthlyStatement, StatementLine } from '../../domain/statement/monthly-statement';
import { useFormats } from '../formats-context';
import { Explained } from '../explain/explained';
import { PaperFigure } from './paper-figure';
import styles from './statement-paper.module.css';

/** Every act of the month with what it posted; the columns add up to the account's deposits and withdrawals. */
export function EntriesTable({ statement }: { statement: MonthlyStatement }) {
  return (
    <section>
      <h2>Entries</h2>
      {statement.lines.length === 0 ? (
        <p className={styles.note}>No deposits or withdrawals are on record for this month.</p>
      ) : (
        <table className={`${styles.list} ${styles.entries}`}>
          <EntriesHead />
          <tbody>
            {statement.lines.map((line) => (
              <Entry key={line.actId} line={line} statement={statement} />
            ))}
            <Totals statement={statement} />
          </tbody>
        </table>
      )}
    </section>
  );
}

function EntriesHead() {
  return (
    <thead>
      <tr>
        <th scope="col">Day</th>
        <th scope="col">What</th>
        <th scope="col">Who</th>
        <th scope="col">Channel</th>
        <th scope="col" className={styles.number}>
          Deposit
        </th>
        <th scope="col" className={styles.number}>
          Withdrawal
        </th>
        <th scope="col" className={styles.number}>
          Balance
        </th>
      </tr>
    </thead>
  );
}

type EntryProps = { line: StatementLine; statement: MonthlyStatement };

function Entry({ line, statement }: EntryProps) {
  const formats = useFormats();
  const { month, knownOn } = statement;
  const figure = { id: 'statementLine', month, actId: line.actId, knownThen: knownOn !== null } as const;
  const points = (
    <Explained figure={{ ...figure, part: 'points' }} name={line.label}>
      {line.points === 0 ? formats.points(0) : formats.change(line.points)}
    </Explained>
  );
  return (
    <tr>
      <td className={styles.day}>{formats.shortDay(line.day)}</td>
      <th scope="row">
        {line.label}
        {line.note !== '' && <span className={styles.remark}>{line.note}</span>}
      </th>
      <td className={styles.who}>{line.who}</td>
      <td>{line.channel}</td>
      <td className={`${styles.number} ${styles.deposit}`}>{line.class === 'deposit' ? points : ''}</td>
      <td className={`${styles.number} ${styles.withdraw}`}>{line.class === 'deposit' ? '' : points}</td>
      <td className={styles.number}>
        <Explained figure={{ ...figure, part: 'balance' }} name={`Balance after ${line.label}`}>
          {formats.points(line.balanceAfter)}
        </Explained>
      </td>
    </tr>
  );
}

function Totals({ statement }: { statement: MonthlyStatement }) {
  const formats = useFormats();
  const { printed } = statement;
  return (
    <tr className={styles.total}>
      <th scope="row" colSpan={4}>
        All entries
      </th>
      <td className={`${styles.number} ${styles.deposit}`}>
        <PaperFigure statement={statement} part="deposits" name="Deposits">
          {formats.change(printed.deposits)}
        </PaperFigure>
      </td>
      <td className={`${styles.number} ${styles.withdraw}`}>
        <PaperFigure statement={statement} part="withdrawals" name="Withdrawals">
          {formats.change(-printed.withdrawals)}
        </PaperFigure>
      </td>
      <td>{''}</td>
    </tr>
  );
}
