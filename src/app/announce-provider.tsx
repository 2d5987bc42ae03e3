import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type ReactNode, useMemo } from 'react';
import { type Announce, AnnounceContext } from '../ui/announce-context';
import { sentenceOf } from '../ui/sentence-of';
import styles from './announce.module.css';
import { duringWork } from './during-work';

// One toast for changes: Undo takes back the newest action, so only the newest may offer it.
const CHANGE = 'change';
const NOTE = 'note';

type AnnounceProviderProps = { undo: () => void; children: ReactNode };

/** Says what happened in toasts; a change brings its Undo. */
export function AnnounceProvider({ undo, children }: AnnounceProviderProps) {
  const announce = useMemo(() => makeAnnounce(undo), [undo]);
  return <AnnounceContext value={announce}>{children}</AnnounceContext>;
}

/** Takes the newest toast with an Undo away: what it offered has been done. */
export function forgetChange(): void {
  notifications.hide(CHANGE);
}

/** Shows a sentence in a corner. */
export function showNote(sentence: string): void {
  notifications.hide(NOTE);
  notifications.show({ id: NOTE, message: sentence, color: 'deposit' });
}

/** Shows a refusal in a corner, until it is dismissed. */
export function showFailure(what: string, error: unknown): void {
  notifications.show({
    title: what,
    message: sentenceOf(error),
    color: 'withdraw',
    autoClose: false,
    role: 'alert',
  });
}

function makeAnnounce(undo: () => void): Announce {
  return {
    done: (sentence) => {
      forgetChange();
      notifications.show({
        id: CHANGE,
        message: (
          <span className={styles.change}>
            <span>{sentence}</span>
            <Button size="compact-sm" variant="default" className={styles.undo} onClick={undo}>
              Undo
            </Button>
          </span>
        ),
        color: 'deposit',
      });
    },
    note: showNote,
    failed: showFailure,
    during: duringWork,
  };
}
