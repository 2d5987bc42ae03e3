import { Button } from '@mantine/core';
import styles from './frame.module.css';
import { useAttempt } from './use-attempt';

/** Says that what is shown is invented, and offers the way out. */
export function SampleBanner() {
  const { attempt, problem, busy } = useAttempt();
  return (
    <div className={styles.sample} role="note">
      <span>
        <strong>This is the sample business.</strong>{' '}
        {problem ?? 'Everyone in it is invented. Try anything: your own book is not touched.'}
      </span>
      <Button
        size="compact-md"
        variant="default"
        loading={busy}
        onClick={() => attempt(window.shell.leaveSample)}
      >
        Leave the sample
      </Button>
    </div>
  );
}
