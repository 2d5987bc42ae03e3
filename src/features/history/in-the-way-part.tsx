import { Link } from 'wouter';
import type { HistoryRow } from '../../contract/history';
import { useOpenBook } from '../../ui/book-context';
import { useFormats } from '../../ui/formats-context';
import { dayName } from './history-words';
import styles from './history.module.css';
import { StepButton } from './step-button';
import type { InTheWay } from './take-step';
import type { Steps } from './use-steps';

type InTheWayPartProps = { row: HistoryRow; why: InTheWay; steps: Steps; onTaken: () => void };

/** Why something cannot be undone yet, and each of the later things with its own way out. */
export function InTheWayPart({ row, why, steps, onTaken }: InTheWayPartProps) {
  const formats = useFormats();
  const { today } = useOpenBook();
  const more = why.total - why.dependents.length;
  return (
    <div className={styles.inTheWay}>
      <p role="alert" className={styles.why}>
        {why.message}
      </p>
      <ul className={styles.list} aria-label={`What “${row.name}” waits for`}>
        {why.dependents.map((dependent) => (
          <li key={dependent.id} className={styles.dependent}>
            <span className={styles.dependentDay}>{dayName(dependent.day, today, formats)}</span>
            <span>{dependent.name}</span>
            <StepButton deed={dependent} step={dependent.step} steps={steps} onTaken={onTaken} />
          </li>
        ))}
      </ul>
      {more > 0 && <p className={styles.quiet}>And {formats.count(more)} more before these.</p>}
      {why.importId !== null && <Link href="/import">Open Import</Link>}
    </div>
  );
}
