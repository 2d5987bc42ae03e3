import { sentenceOf } from '../../ui/sentence-of';
import styles from './import.module.css';

/** Why a file cannot go in, in the place where it would have. */
export function CannotGoIn({ error }: { error: unknown }) {
  return (
    <div className={styles.refusedFile} role="alert">
      <p className={styles.refusedTitle}>This file cannot go in as it is</p>
      <p className={styles.refusedText}>{sentenceOf(error)}</p>
    </div>
  );
}
