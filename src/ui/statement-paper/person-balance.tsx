import { dayLocale } from '../../domain/format/day';
import { formatFullDay } from '../../domain/format/day-range';
import { fadingName } from '../../domain/ledger/fading';
import type { PersonStatement } from '../../domain/statement/person-statement';
import { useFormats } from '../formats-context';
import { fadingNote } from './fading-note';
import styles from './statement-paper.module.css';

/** The contact's account over the days, which adds up as printed, and the unfaded total beside it. */
export function PersonBalance({ statement }: { statement: PersonStatement }) {
  const formats = useFormats();
  const full = (day: PersonStatement['to']): string => formatFullDay(day, dayLocale(formats.locale));
  const { printed, from, to, deposits, withdrawals } = statement;
  return (
    <section>
      <h2>Balance</h2>
      <table className={styles.account}>
        <tbody>
          <Row label={`Opening balance, ${full(from)}`}>{formats.points(printed.opening)}</Row>
          <Row label={`Deposits, ${formats.counted(deposits, 'entry', 'entries')}`}>
            {formats.change(printed.deposits)}
          </Row>
          <Row label={`Withdrawals, ${formats.counted(withdrawals, 'entry', 'entries')}`}>
            {formats.change(-printed.withdrawals)}
          </Row>
          <Row label={fadingName(printed)}>{formats.change(-printed.fading)}</Row>
        </tbody>
        <tbody className={styles.closing}>
          <Row label={`${statement.complete ? 'Closing balance' : 'Balance'}, ${full(to)}`}>
            {formats.points(printed.closing)}
          </Row>
        </tbody>
      </table>
      <p className={styles.note}>
        {fadingNote(statement.halfLifeDays)} Unfaded total {formats.points(statement.unfaded)}.
      </p>
    </section>
  );
}

function Row({ label, children }: { label: string; children: string }) {
  return (
    <tr>
      <th scope="row">{label}</th>
      <td className={styles.number}>{children}</td>
    </tr>
  );
}
