import { Button } from '@mantine/core';
import { sentenceOf } from '../../ui/sentence-of';
import styles from './import.module.css';
import { takeOffDesk } from './waiting-files';

/** Why a file cannot go in, in the place where it would have. */
export function CannotGoIn({ token, error }: { token: string; error: unknown }) {
  return (
    <div className={styles.refusedFile} role="alert">
      <p className={styles.refusedTitle}>This file cannot go in as it is</p>
      <p className={styles.refusedText}>{sentenceOf(error)}</p>
      <Button variant="default" onClick={() => takeOffDesk(token)}>
        Take it off the desk
      </Button>
    </div>
  );
}
