import type { MonthlyStatement, StatementCorrection } from '../../domain/statement/monthly-statement';
import { useFormats } from '../formats-context';
import { PaperFigure } from './paper-figure';
import styles from './statement-paper.module.css';
import { usePaperDays } from './use-paper-days';

const CHANGES: Record<StatementCorrection['change'], string> = {
  added: 'logged later',
  changed: 'changed',
  removed: 'taken out',
};

/** What was changed in locked months since they were locked; the last column adds up to the account's corrections. */
export function CorrectionsTable({ statement }: { statement: MonthlyStatement }) {
  const { corrections, opensAfter, printed } = statement;
  const formats = useFormats();
  const days = usePaperDays();
  if (corrections.length === 0 || opensAfter === null) return null;
  return (
    <section>
      <h2>Corrections to locked months</h2>
      <table className={`${styles.list} ${styles.entries}`}>
        <CorrectionsHead worthOn={days.dayOfYear(opensAfter)} />
        <tbody>
          {corrections.map((correction) => (
            <CorrectionLine key={correction.actId} correction={correction} />
          ))}
          <tr className={styles.total}>
            <th scope="row" colSpan={5}>
              All corrections
            </th>
            <td className={styles.number}>
              <PaperFigure statement={statement} part="corrections" name="All corrections">
                {formats.change(printed.corrections)}
              </PaperFigure>
            </td>
          </tr>
        </tbody>
      </table>
    </section>
  );
}

function CorrectionsHead({ worthOn }: { worthOn: string }) {
  return (
    <thead>
      <tr>
        <th scope="col">Day</th>
        <th scope="col">What</th>
        <th scope="col">Who</th>
        <th scope="col">Recorded</th>
        <th scope="col" className={styles.number}>
          Points
        </th>
        <th scope="col" className={styles.number}>
          Worth on {worthOn}
        </th>
      </tr>
    </thead>
  );
}

function CorrectionLine({ correction }: { correction: StatementCorrection }) {
  const formats = useFormats();
  const tone = correction.points < 0 ? styles.withdraw : styles.deposit;
  return (
    <tr>
      <td className={styles.day}>{formats.shortDay(correction.day)}</td>
      <th scope="row">
        {correction.label} <span className={styles.quiet}>{`(${CHANGES[correction.change]})`}</span>
      </th>
      <td className={styles.who}>{correction.who}</td>
      <td className={styles.day}>{formats.shortDay(correction.recordedOn)}</td>
      <td className={`${styles.number} ${tone}`}>{formats.change(correction.points)}</td>
      <td className={styles.number}>{formats.change(correction.worth)}</td>
    </tr>
  );
}
