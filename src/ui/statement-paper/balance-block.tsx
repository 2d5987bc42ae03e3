import type { ReactNode } from 'react';
import { fadingName } from '../../domain/ledger/fading';
import { monthEnd, monthStart } from '../../domain/month';
import type { MonthlyStatement } from '../../domain/statement/monthly-statement';
import { useFormats } from '../formats-context';
import { fadingNote } from './fading-note';
import { PaperFigure } from './paper-figure';
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
            <PaperFigure statement={statement} part="opening" name="Opening balance">
              {formats.points(printed.opening)}
            </PaperFigure>
          </Row>
          {(printed.corrections !== 0 || statement.corrections.length > 0) && (
            <Row label="Corrections to locked months">
              <PaperFigure statement={statement} part="corrections" name="Corrections to locked months">
                {formats.change(printed.corrections)}
              </PaperFigure>
            </Row>
          )}
          <Row
            label={<Acts statement={statement} part="depositActs" />}
            tone={printed.deposits > 0 ? styles.deposit : ''}
          >
            <PaperFigure statement={statement} part="deposits" name="Deposits">
              {formats.change(printed.deposits)}
            </PaperFigure>
          </Row>
          <Row
            label={<Acts statement={statement} part="withdrawalActs" />}
            tone={printed.withdrawals > 0 ? styles.withdraw : ''}
          >
            <PaperFigure statement={statement} part="withdrawals" name="Withdrawals">
              {formats.change(-printed.withdrawals)}
            </PaperFigure>
          </Row>
          <Row label={fadingName(printed)}>
            <PaperFigure statement={statement} part="fading" name="Fading">
              {formats.change(-printed.fading)}
            </PaperFigure>
          </Row>
        </tbody>
        <tbody className={styles.closing}>
          <Row label={`${closing}, ${days.dayOfYear(asOf)}`}>
            <PaperFigure statement={statement} part="closing" name="Closing balance">
              {formats.points(printed.closing)}
            </PaperFigure>
          </Row>
        </tbody>
      </table>
      <p className={styles.note}>
        {fadingNote(statement.halfLifeDays)} Unfaded total{' '}
        <PaperFigure statement={statement} part="unfaded" name="Unfaded total">
          {formats.points(statement.unfaded)}
        </PaperFigure>
        .
      </p>
    </section>
  );
}

type ActsProps = { statement: MonthlyStatement; part: 'depositActs' | 'withdrawalActs' };

function Acts({ statement, part }: ActsProps) {
  const formats = useFormats();
  const [name, acts] =
    part === 'depositActs' ? ['Deposits', statement.deposits] : ['Withdrawals', statement.withdrawals];
  return (
    <>
      {`${name}, `}
      <PaperFigure statement={statement} part={part} name={`Acts: ${name}`}>
        {formats.count(acts)}
      </PaperFigure>
      {acts === 1 ? ' act' : ' acts'}
    </>
  );
}

type RowProps = { label: ReactNode; tone?: string | undefined; children: ReactNode };

function Row({ label, tone, children }: RowProps) {
  return (
    <tr>
      <th scope="row">{label}</th>
      <td className={`${styles.number} ${tone ?? ''}`}>{children}</td>
    </tr>
  );
}
