import { Link } from 'wouter';
import type { CloseChecklist } from '../../contract/statements';
import type { Month } from '../../domain/month';
import type { CloseCheck } from '../../domain/statement/close-checks';
import { useFormats } from '../../ui/formats-context';
import { checkWords } from './check-words';
import styles from './close.module.css';

type ChecklistProps = { checklist: CloseChecklist; onLeave: () => void };

/** What to look at before a month is locked. What needs no look is said all the same. */
export function Checklist({ checklist: { month, checks }, onLeave }: ChecklistProps) {
  return (
    <ul className={styles.checks}>
      {checks.map((check) => (
        <Check key={check.about} check={check} month={month} onLeave={onLeave} />
      ))}
    </ul>
  );
}

type CheckProps = { check: CloseCheck; month: Month; onLeave: () => void };

function Check({ check, month, onLeave }: CheckProps) {
  const { text, goTo } = checkWords(check, month, useFormats());
  return (
    <li className={styles.check} data-look={check.look || undefined}>
      <span className={styles.state}>
        <Sign look={check.look} />
        {check.look ? 'Look' : 'Fine'}
      </span>
      <span>{text}</span>
      {check.look && goTo && (
        <Link to={goTo.screen} className={styles.link} onClick={onLeave}>
          {goTo.link}
        </Link>
      )}
    </li>
  );
}

// Told apart by shape and word, not by colour alone.
function Sign({ look }: { look: boolean }) {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" fill="none" stroke="currentColor" aria-hidden="true">
      {look ? (
        <path d="M6 1.2 11 10.6H1zM6 4.6v2.8M6 8.6v.6" strokeWidth="1.2" strokeLinejoin="round" />
      ) : (
        <path d="M1.8 6.6 4.8 9.6 10.4 2.6" strokeWidth="1.6" strokeLinecap="round" />
      )}
    </svg>
  );
}
