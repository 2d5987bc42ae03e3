import { monthEnd, monthStart } from '../../domain/month';
import type { MonthlyStatement } from '../../domain/statement/monthly-statement';
import { useFormats } from '../formats-context';
import { fadingNote } from './fading-note';
import styles from './statement-paper.module.css';
import { usePaperDays } from './use-paper-days';

/** The month's account, which adds up as printed, and what its fading rests on. */
export function BalanceBlock({ statement }: { statement: MonthlyStatement }) {
  const formats = useFormats();
  const days = usePaperDays();
  const { printed, month, asOf } = statement;
  const closing = asOf < monthEnd(month) ? 'Balance' : 'Closing balance';
  return (
    <section>
      <h2>Balance</h2>
      <table className={styles.account}>
        <tbody>
          <Row label={`Opening balance, ${days.dayOfYear(monthStart(month))}`}>
            {formats.points(printed.opening)}
          </Row>
          <Row
            label={`Deposits, ${formats.counted(statement.deposits, 'act')}`}
            tone={printed.deposits > 0 ? styles.deposit : ''}
          >
            {formats.change(printed.deposits)}
          </Row>
          <Row
            label={`Withdrawals, ${formats.counted(statement.withdrawals, 'act')}`}
            tone={printed.withdrawals > 0 ? styles.withdraw : ''}
          >
            {formats.change(-printed.withdrawals)}
          </Row>
          <Row label="Fading">{formats.change(-printed.fading)}</Row>
        </tbody>
        <tbody className={styles.closing}>
          <Row label={`${closing}, ${days.dayOfYear(asOf)}`}>{formats.points(printed.closing)}</Row>
        </tbody>
      </table>
      <p className={styles.note}>
        {fadingNote(statement.halfLifeDays)} Unfaded total {formats.points(statement.unfaded)}.
      </p>
    </section>
  );
}

type RowProps = { label: string; tone?: string | undefined; children: string };

function Row({ label, tone, children }: RowProps) {
  return (
    <tr>
      <th scope="row">{label}</th>
      <td className={`${styles.number} ${tone ?? ''}`}>{children}</td>
    </tr>
  );
}
