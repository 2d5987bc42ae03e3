import { Button } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import type { ExperimentView } from '../../contract/experiments';
import type { Day } from '../../domain/day';
import { useAnnounce } from '../../ui/announce-context';
import { useOpenBook } from '../../ui/book-context';
import { DayField } from '../../ui/day-field';
import { focusFirstInvalid } from '../../ui/first-invalid';
import { useFormats } from '../../ui/formats-context';
import { SectionHeading } from '../../ui/section-heading';
import { sentenceOf } from '../../ui/sentence-of';
import styles from './experiments.module.css';
import { useExportList } from './export-list';
import { useMarkSent } from './mark-sent';

/** Saves the list to send to, and notes the day it was sent. */
export function SendPart({ test }: { test: ExperimentView }) {
  const formats = useFormats();
  const save = useExportList(test);
  const part = useRef<HTMLElement>(null);
  const isSent = test.sentOn !== null;
  return (
    <section
      className={`${styles.part} ${styles.reached}`}
      aria-labelledby="fair-test-send"
      ref={part}
      tabIndex={-1}
    >
      <SectionHeading id="fair-test-send">
        {isSent ? 'Sent' : 'Send it to these, and to nobody else'}
      </SectionHeading>
      <div className={styles.send}>
        <div>
          <p className={styles.groups}>
            {formats.counted(test.sizes.given, 'person gets', 'people get')} it,{' '}
            {formats.count(test.sizes.notGiven)} do not. Take the list where you send from.
          </p>
          <div className={styles.foot}>
            <Button
              variant={isSent ? 'default' : 'filled'}
              loading={save.isPending}
              onClick={() => save.mutate('csv')}
            >
              Save the list
            </Button>
            <Button variant="default" onClick={() => save.mutate('xlsx')}>
              As an Excel workbook
            </Button>
          </div>
        </div>
        <SentForm key={test.sentOn} test={test} onSent={() => part.current?.focus({ preventScroll: true })} />
      </div>
    </section>
  );
}

// When its day is noted it begins anew: `onSent` finds the keyboard another place.
function SentForm({ test, onSent }: { test: ExperimentView; onSent: () => void }) {
  const { today } = useOpenBook();
  const formats = useFormats();
  const announce = useAnnounce();
  const [day, setDay] = useState<Day | null>(test.sentOn ?? today);
  const send = useMarkSent(test.id);
  return (
    <form onSubmit={submit} noValidate className={styles.sent}>
      <DayField
        label="On which day did you send it?"
        value={day}
        onChange={setDay}
        today={today}
        latest={today}
        error={send.error ? sentenceOf(send.error) : undefined}
      />
      <Button type="submit" variant="default" loading={send.isPending} disabled={day === test.sentOn}>
        {test.sentOn !== null ? 'Set the day right' : 'Mark as sent'}
      </Button>
    </form>
  );

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    if (focusFirstInvalid(event.currentTarget) || day === null || send.isPending) return;
    send.mutate(day, {
      onSuccess: ({ endsOn }) => {
        announce.done(`Marked “${test.title}” as sent. It ends on ${formats.day(endsOn)}.`);
        onSent();
      },
    });
  }
}
