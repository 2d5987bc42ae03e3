import { isLate } from '../../domain/ledger/late';
import type { PersonStatement, PersonStatementLine } from '../../domain/statement/person-statement';
import { useFormats } from '../formats-context';
import styles from './statement-paper.module.css';

/** The contact's entries like a bank's list; the columns add up to the account's deposits and withdrawals. */
export function PersonEntries({ statement }: { statement: PersonStatement }) {
  return (
    <section>
      <h2>Entries</h2>
      {statement.lines.length === 0 ? (
        <p className={styles.note}>No deposits or withdrawals are on record for these days.</p>
      ) : (
        <table className={`${styles.list} ${styles.entries}`}>
          <Head />
          <tbody>
            {statement.lines.map((line) => (
              <Entry key={`${line.actId} ${line.class}`} line={line} />
            ))}
            <Totals statement={statement} />
          </tbody>
        </table>
      )}
    </section>
  );
}

function Head() {
  return (
    <thead>
      <tr>
        <th scope="col">Day</th>
        <th scope="col">What</th>
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

function Entry({ line }: { line: PersonStatementLine }) {
  const formats = useFormats();
  const points = line.points === 0 ? formats.points(0) : formats.change(line.points);
  return (
    <tr>
      <td className={styles.day}>{formats.day(line.day)}</td>
      <th scope="row">
        {line.label}
        {isLate(line) && <span className={styles.remark}>late, recorded {formats.day(line.recordedOn)}</span>}
        {line.note !== '' && <span className={styles.remark}>{line.note}</span>}
      </th>
      <td>{line.channel}</td>
      <td className={`${styles.number} ${styles.deposit}`}>{line.class === 'deposit' ? points : ''}</td>
      <td className={`${styles.number} ${styles.withdraw}`}>{line.class === 'deposit' ? '' : points}</td>
      <td className={styles.number}>{formats.points(line.balanceAfter)}</td>
    </tr>
  );
}

function Totals({ statement: { printed } }: { statement: PersonStatement }) {
  const formats = useFormats();
  return (
    <tr className={styles.total}>
      <th scope="row" colSpan={3}>
        All entries
      </th>
      <td className={`${styles.number} ${styles.deposit}`}>{formats.change(printed.deposits)}</td>
      <td className={`${styles.number} ${styles.withdraw}`}>{formats.change(-printed.withdrawals)}</td>
      <td>{''}</td>
    </tr>
  );
}
