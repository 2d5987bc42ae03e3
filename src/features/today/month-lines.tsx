import { Link } from 'wouter';
import type { LedgerLine, TodayView } from '../../contract/ledger';
import { isLate } from '../../domain/ledger/late';
import { DayText } from '../../ui/day-text';
import { Explained } from '../../ui/explain/explained';
import { useFormats } from '../../ui/formats-context';
import { Points } from '../../ui/points';
import { SectionHeading } from '../../ui/section-heading';
import styles from './today.module.css';
import { useMonthWords } from './use-month-words';

/** The newest lines of this month's ledger. */
export function MonthLines({ view }: { view: TodayView }) {
  const { isNow, heading, within } = useMonthWords(view);
  return (
    <section aria-labelledby="today-month">
      <div className={styles.heading}>
        <SectionHeading id="today-month">{heading}</SectionHeading>
        {view.entries > 0 && <Link href="/ledger">All entries</Link>}
      </div>
      {view.lines.length === 0 ? (
        <p className={styles.quiet}>
          No deposits or withdrawals {isNow && 'yet '}
          {within}.{isNow && ' Press N to log one in a line.'}
        </p>
      ) : (
        <table className={styles.lines}>
          <thead>
            <tr>
              <th scope="col" className={styles.day}>
                Day
              </th>
              <th scope="col">What</th>
              <th scope="col" className={styles.who}>
                Who
              </th>
              <th scope="col" className={styles.number}>
                Points
              </th>
              <th scope="col" className={styles.number}>
                Balance
              </th>
            </tr>
          </thead>
          <tbody>
            {view.lines.map((line) => (
              <Line key={line.actId} line={line} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Line({ line }: { line: LedgerLine }) {
  const formats = useFormats();
  const what = line.giveaway ? `“${line.giveaway.title}”` : line.label;
  const whole = [line.label, line.giveaway && what, line.note].filter(Boolean).join(' · ');
  return (
    <tr>
      <td>
        <DayText day={line.day} short />
      </td>
      <td className={styles.what} title={whole}>
        {what}
        {isLate(line) && (
          <span className={styles.late}> late, recorded {formats.shortDay(line.recordedOn)}</span>
        )}
      </td>
      <td className={styles.what}>
        <Who line={line} />
      </td>
      <td className={styles.number}>
        <Explained figure={{ id: 'linePoints', contactId: null, actId: line.actId }} name={what}>
          <Points value={line.points} change />
        </Explained>
      </td>
      <td className={styles.number}>
        <Explained
          figure={{ id: 'lineBalance', contactId: null, actId: line.actId }}
          name={`Balance after ${what}`}
        >
          <Points value={line.balanceAfter} />
        </Explained>
      </td>
    </tr>
  );
}

function Who({ line }: { line: LedgerLine }) {
  const formats = useFormats();
  const [first] = line.who;
  const reached = line.reach === null || line.reach === 0 ? '' : formats.count(line.reach);
  if (line.named === 1 && first) {
    return (
      <>
        <Link href={`/people/${first.id}`} className={styles.person}>
          {first.name}
        </Link>
        {reached !== '' && ` + ${reached}`}
      </>
    );
  }
  if (line.named > 0)
    return `${formats.counted(line.named, 'person', 'people')}${reached === '' ? '' : ` + ${reached}`}`;
  return reached === '' ? 'Audience' : `${reached} reached`;
}
