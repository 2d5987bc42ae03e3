import type { CentsRange } from '../domain/value/value-range';
import { useSay } from './say';
import styles from './value-figure.module.css';

/** An estimated amount, its range first and alone: `$1,150 – $4,300`; a dash where there is none. */
export function ValueFigure({ range }: { range: CentsRange | null }) {
  const say = useSay();
  if (range === null) {
    return (
      <p className={styles.figure}>
        <span aria-label="No figure yet" role="img">
          –
        </span>
      </p>
    );
  }
  return (
    <p className={styles.figure}>
      <span>{say.money(range.lowerCents)}</span> – <span>{say.money(range.upperCents)}</span>
    </p>
  );
}
