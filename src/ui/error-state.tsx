import { Button } from '@mantine/core';
import { sentenceOf } from './sentence-of';
import styles from './state.module.css';

type ErrorStateProps = { what: string; error: unknown; onRetry?: () => void };

/**
 * What a part of a screen shows when it could not be read: what was tried (“The ledger could not be
 * read”), the bank's own sentence, that nothing was lost, and a way to try again.
 */
export function ErrorState({ what, error, onRetry }: ErrorStateProps) {
  return (
    <div className={styles.state} role="alert">
      <p className={styles.title}>{what}</p>
      <p className={styles.text}>{sentenceOf(error)} Nothing in your book was changed or lost.</p>
      {onRetry && (
        <div className={styles.actions}>
          <Button variant="default" onClick={onRetry}>
            Try again
          </Button>
        </div>
      )}
    </div>
  );
}
