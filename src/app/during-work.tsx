import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { WorkOptions, WorkProgress } from '../ui/use-long-work';
import styles from './announce.module.css';

// What is over sooner only says what became of it.
const SOON_MS = 500;
let works = 0;

/**
 * Does something that may take long. After a moment the corner shows how far it is, with a way to stop;
 * `doing` says what it is until the bank does. @throws what `work` throws
 */
export async function duringWork<T>(doing: string, work: (options: WorkOptions) => Promise<T>): Promise<T> {
  const id = `work-${(works += 1)}`;
  let progress: WorkProgress = { done: 0, total: null, doing };
  let cancel = (): void => {};
  let isShown = false;
  const note = () => ({ id, message: <Underway progress={progress} onCancel={() => cancel()} />, ...STAYS });
  const timer = setTimeout(() => {
    isShown = true;
    notifications.show(note());
  }, SOON_MS);
  try {
    return await work({
      onProgress: (news) => {
        const isNews = partOf(news) !== partOf(progress) || news.doing !== progress.doing;
        progress = news;
        if (isShown && isNews) notifications.update(note());
      },
      onCancellable: (given) => {
        cancel = given;
      },
    });
  } finally {
    clearTimeout(timer);
    notifications.hide(id);
  }
}

// It goes when the work is done, and its sentence is said once, not at every step.
const STAYS = { color: 'deposit', autoClose: false, withCloseButton: false, role: 'status' } as const;

function Underway({ progress, onCancel }: { progress: WorkProgress; onCancel: () => void }) {
  const { done, total, doing } = progress;
  return (
    <span className={styles.work}>
      <span className={styles.doing}>{doing}</span>
      <progress
        aria-label={doing}
        {...(total === null ? {} : { max: total, value: Math.min(done, total) })}
      />
      <Button size="compact-sm" variant="default" className={styles.undo} onClick={onCancel}>
        Cancel
      </Button>
    </span>
  );
}

function partOf({ done, total }: WorkProgress): number {
  return total === null || total === 0 ? -1 : Math.floor((100 * done) / total);
}
