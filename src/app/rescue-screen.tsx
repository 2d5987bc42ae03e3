import { Button } from '@mantine/core';
import type { BookState } from '../contract/shell';
import { sentenceOf } from '../ui/sentence-of';
import styles from './alone.module.css';
import { useAttempt } from './use-attempt';

type Refused = Extract<BookState, { state: 'refused' }>;

/** Shown instead of everything else when a book will not open. The file itself is left as it is. */
export function RescueScreen({ book }: { book: Refused }) {
  const { attempt, problem, busy } = useAttempt();
  return (
    <main className={styles.alone}>
      <h1 className={styles.title}>
        {book.fileName === '' ? 'Your book did not open' : `“${book.fileName}” did not open`}
      </h1>
      <p className={styles.lead}>{sentenceOf(new Error(book.message))}</p>
      <div className={styles.actions}>
        <Button loading={busy} onClick={() => attempt(window.shell.openBook)}>
          Open another book
        </Button>
        <Button variant="default" disabled={busy} onClick={() => attempt(window.shell.newBook)}>
          New book
        </Button>
      </div>
      {problem !== null && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </main>
  );
}
