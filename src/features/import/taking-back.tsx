import { useEffect, useState } from 'react';
import styles from './import.module.css';
import { ProgressBar } from './progress-bar';
import type { Running } from './running';

type UnderwayProps = {
  /** When it began, or what it goes on from: `Date.now()`. */
  since: number;
  running: Running;
  onCancel: () => void;
};

/** How far the taking back of an import has come, in the place where it will be said what became of it. */
export function TakingBack(props: UnderwayProps) {
  return <Underway {...props} doing="Taking the import back." label="Rows taken back" />;
}

/** What is going on before, while the book is asked what was done to the rows of the import since. */
export function LookingForEdits(props: UnderwayProps) {
  return <Underway {...props} doing="Looking for what was changed of it since." label="Rows looked at" />;
}

type Words = { doing: string; label: string };

// Of what is over at once nothing is shown: it would only flash, and push what stands below it to and fro.
function Underway({ since, running, onCancel, doing, label }: UnderwayProps & Words) {
  const isLate = useLate(since);
  return (
    isLate && (
      <div className={styles.kept}>
        <p role="status">{doing}</p>
        <ProgressBar label={label} running={running} beginning="Waiting for its turn" onCancel={onCancel} />
      </div>
    )
  );
}

const SOON_MS = 400;

function useLate(since: number): boolean {
  const [isLate, setLate] = useState(() => Date.now() - since >= SOON_MS);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), since + SOON_MS - Date.now());
    return () => clearTimeout(timer);
  }, [since]);
  return isLate;
}
