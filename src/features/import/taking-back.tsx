import { useEffect, useState } from 'react';
import styles from './import.module.css';

const SOON_MS = 300;

/** What is going on while an import is taken back, in the place where it will be said what became of it. */
export function TakingBack() {
  return <SaidLate>Taking it back. With a large import this takes a little while.</SaidLate>;
}

/** What is going on before, while the book is asked what was done to the rows of the import since. */
export function LookingForEdits() {
  return <SaidLate>Looking for what was changed of it since.</SaidLate>;
}

// Of what is over at once nothing is said: it would only flash, and push what stands below it to and fro.
function SaidLate({ children }: { children: string }) {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), SOON_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    isLate && (
      <p className={styles.kept} role="status">
        {children}
      </p>
    )
  );
}
