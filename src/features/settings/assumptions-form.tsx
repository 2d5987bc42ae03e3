import { Button, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { AssumptionsView } from '../../contract/assumptions';
import type { Day } from '../../domain/day';
import { useAnnounce } from '../../ui/announce-context';
import { useOpenBook } from '../../ui/book-context';
import { DayField } from '../../ui/day-field';
import { focusFirstInvalid } from '../../ui/first-invalid';
import { useFormats } from '../../ui/formats-context';
import { sentenceOf } from '../../ui/sentence-of';
import { AssumptionsFields } from './assumptions-fields';
import { type AssumptionsDraft, draftOf, readAssumptions } from './assumptions-values';
import styles from './assumptions.module.css';
import { useSaveAssumptions } from './save-assumptions';

/** Writes a new version of the owner's numbers. */
export function AssumptionsForm({ view, onClose }: { view: AssumptionsView; onClose: () => void }) {
  const { today } = useOpenBook();
  const formats = useFormats();
  const announce = useAnnounce();
  const { earliest } = view;
  const [draft, setDraft] = useState(() => draftOf(view.versions[0] ?? view.inForce));
  const [note, setNote] = useState('');
  const [from, setFrom] = useState<Day | null>(earliest && earliest.day > today ? earliest.day : today);
  const [wasTried, setWasTried] = useState(false);
  const save = useSaveAssumptions();
  const { values, problems } = readAssumptions(draft);
  const tooEarly = from !== null && earliest && from < earliest.day ? earliest.because : null;
  const set = (change: Partial<AssumptionsDraft>): void => setDraft((before) => ({ ...before, ...change }));
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <AssumptionsFields
        draft={draft}
        set={set}
        problems={wasTried ? problems : {}}
        days={view.horizonDays}
      />
      <Textarea
        label="Where these numbers are from"
        placeholder="Last year’s sales; what other shops tell me"
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
        autosize
        minRows={1}
        maxRows={5}
        maxLength={2000}
      />
      <div className={styles.short}>
        <DayField
          label="They hold from"
          description="Estimates of days before it keep the numbers they had"
          value={from}
          onChange={setFrom}
          today={today}
          error={tooEarly ?? (wasTried && from === null ? 'Say from which day.' : undefined)}
        />
      </div>
      {save.error && (
        <p className={styles.problem} role="alert">
          This was not saved. {sentenceOf(save.error)} What you wrote is still here.
        </p>
      )}
      <div className={styles.buttons}>
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button type="submit" loading={save.isPending}>
          {from === null ? 'Save them' : `Save them from ${formats.day(from)} on`}
        </Button>
      </div>
    </form>
  );

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    setWasTried(true);
    if (focusFirstInvalid(event.currentTarget) || from === null || tooEarly || values === null) return;
    if (save.isPending) return;
    save.mutate(
      { ...values, note: note.trim(), takesEffectOn: from },
      {
        onSuccess: () => {
          announce.done(`Changed your assumptions from ${formats.day(from)} on.`);
          onClose();
        },
      },
    );
  }
}
