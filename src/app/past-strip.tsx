import { Button } from '@mantine/core';
import { useHashLocation } from 'wouter/use-hash-location';
import type { Day } from '../domain/day';
import { useFormats } from '../ui/formats-context';
import { PastIcon } from '../ui/past-icon';
import { NOW, useLooking } from '../ui/view-context';
import { usePastNote } from './get-past-note';
import styles from './past-strip.module.css';
import { pastWords } from './past-words';
import { showsPast } from './shows-past';

/** Says across the top of a screen that it shows a past, which one, and how to come back. */
export function PastStrip() {
  const { view } = useLooking();
  const [address] = useHashLocation();
  if (view.asOf === null || !showsPast(address)) return null;
  return <Strip asOf={view.asOf} knownThen={view.knownThen} />;
}

function Strip({ asOf, knownThen }: { asOf: Day; knownThen: boolean }) {
  const { look } = useLooking();
  const formats = useFormats();
  const note = usePastNote(asOf);
  const known = knownThen ? 'was known then' : 'is known now';
  return (
    <div className={styles.strip} role="region" aria-label="The past you are looking at">
      <PastIcon />
      <p role="status">
        <strong>
          You are looking at {formats.day(asOf)}, as it {known}.
        </strong>{' '}
        {note.data && pastWords(note.data, knownThen, formats)}{' '}
        {knownThen && 'Sales, and what is said of people, are as known now.'} What you log is still logged for
        today.
      </p>
      <Button size="compact-md" variant="default" onClick={() => look({ asOf, knownThen: !knownThen })}>
        As known {knownThen ? 'now' : 'then'}
      </Button>
      <Button size="compact-md" color="money" onClick={() => look(NOW)}>
        Back to today
      </Button>
    </div>
  );
}
