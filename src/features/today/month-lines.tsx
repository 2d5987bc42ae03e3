import { Link } from 'wouter';
import type { LedgerLine, TodayView } from '../../contract/ledger';
import { DayText } from '../../ui/day-text';
import { useFormats } from '../../ui/formats-context';
import { Points } from '../../ui/points';
import { SectionHeading } from '../../ui/section-heading';
import styles from './today.module.css';

/** The newest lines of this month's ledger. */
export function MonthLines({ view }: { view: TodayView }) {
  return (
    <section aria-labelledby="today-month">
      <div className={styles.heading}>
        <SectionHeading id="today-month">This month</SectionHeading>
        {view.entries > 0 && <Link href="/ledger">All entries</Link>}
      </div>
      {view.lines.length === 0 ? (
        <p className={styles.quiet}>
          No deposits or withdrawals yet this month. Press N to log one in a line.
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
  const what = line.giveaway ? `“${line.giveaway.title}”` : line.label;
  const whole = [line.label, line.giveaway && what, line.note].filter(Boolean).join(' · ');
  return (
    <tr>
      <td>
        <DayText day={line.day} short />
      </td>
      <td title={whole}>{what}</td>
      <td>
        <Who line={line} />
      </td>
      <td className={styles.number}>
        <Points value={line.points} change />
      </td>
      <td className={styles.number}>
        <Points value={line.balanceAfter} />
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
