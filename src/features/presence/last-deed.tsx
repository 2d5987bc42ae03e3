import { Button } from '@mantine/core';
import styles from './presence.module.css';
import type { Deed, WorkList } from './use-work-list';

/** What was noted last, and the way back from it. */
export function LastDeed({ work }: { work: WorkList }) {
  const last = work.deeds.at(-1);
  return (
    <div className={styles.last}>
      <p role="status">{last ? deedText(last) : ''}</p>
      {last && (
        <Button variant="subtle" size="compact-md" onClick={work.takeBack} aria-keyshortcuts="Backspace">
          Take it back <kbd aria-hidden="true">Backspace</kbd>
        </Button>
      )}
    </div>
  );
}

function deedText({ name, status, profile }: Deed): string {
  if (status === 'later') return `${name}: put off, nothing noted.`;
  return `${name}: ${status === 'yes' ? 'yes' : 'no'}${profile === null ? '' : `, ${profile}`}.`;
}
