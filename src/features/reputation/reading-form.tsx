import { Autocomplete, Button, Checkbox, SegmentedControl, Textarea } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { useOpenBook } from '../../ui/book-context';
import { DayField } from '../../ui/day-field';
import { focusFirstInvalid } from '../../ui/first-invalid';
import { sentenceOf } from '../../ui/sentence-of';
import { useSources } from './list-sources';
import styles from './reading-form.module.css';
import { ReadingValueField } from './reading-value-field';
import { type ReadingDraft, type ReadingValues, problemsOf, readingInput } from './reading-values';
import { KINDS_IN_WORDS } from './reading-words';
import { WhoField } from './who-field';

const KINDS = KINDS_IN_WORDS.map(({ kind, one }) => ({ value: kind, label: one }));

type ReadingFormProps = {
  initial: ReadingValues;
  action: string;
  isSaving: boolean;
  error: Error | null;
  onSave: (input: ReadingDraft) => void;
  onCancel: () => void;
};

/** The form of a reading. Only its kind, day and value are required; Enter saves. */
export function ReadingForm({ initial, action, isSaving, error, onSave, onCancel }: ReadingFormProps) {
  const [values, setValues] = useState(initial);
  const [wasTried, setWasTried] = useState(false);
  const { today } = useOpenBook();
  const sources = useSources();
  const form = useStartAtKind();
  const problems = wasTried ? problemsOf(values) : {};
  const set = (change: Partial<ReadingValues>): void => setValues((before) => ({ ...before, ...change }));
  return (
    <form ref={form} onSubmit={submit} onKeyDown={saveWithControl} noValidate>
      <div className={styles.fields}>
        <SegmentedControl
          className={styles.wide ?? ''}
          data={KINDS}
          value={values.kind}
          onChange={(kind) => set({ kind: KINDS.find(({ value }) => value === kind)?.value ?? values.kind })}
          aria-label="What was said"
        />
        <ReadingValueField values={values} set={set} error={problems.value} />
        <DayField
          label="When?"
          value={values.day}
          onChange={(day) => set({ day })}
          today={today}
          latest={today}
          error={problems.day}
        />
        <Autocomplete
          label="Where?"
          placeholder="Google, a letter, in the shop"
          data={[...sources]}
          value={values.source}
          onChange={(source) => set({ source })}
          limit={6}
          maxLength={300}
        />
        <div className={styles.wide}>
          <WhoField value={values.who} onChange={(who) => set({ who })} />
        </div>
        <Textarea
          className={styles.wide ?? ''}
          label="In their words"
          value={values.note}
          onChange={(event) => set({ note: event.currentTarget.value })}
          autosize
          minRows={1}
          maxRows={6}
        />
        {values.kind === 'review' && (
          <Checkbox
            className={styles.wide ?? ''}
            label="I have replied to it"
            checked={values.replied}
            onChange={(event) => set({ replied: event.currentTarget.checked })}
          />
        )}
      </div>
      {error && (
        <p className={styles.problem} role="alert">
          This was not saved. {sentenceOf(error)} What you wrote is still here.
        </p>
      )}
      <div className={styles.foot}>
        <Button variant="default" onClick={onCancel}>
          Cancel
        </Button>
        <Button type="submit" loading={isSaving}>
          {action}
        </Button>
      </div>
    </form>
  );

  function submit(event: FormEvent<HTMLFormElement> | KeyboardEvent<HTMLFormElement>): void {
    event.preventDefault();
    setWasTried(true);
    if (focusFirstInvalid(event.currentTarget) || isSaving) return;
    const input = readingInput(values);
    if (input) onSave(input);
  }

  // Enter belongs to the note's own lines; with Ctrl it saves from there too.
  function saveWithControl(event: KeyboardEvent<HTMLFormElement>): void {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event);
  }
}

// The dialog puts the keyboard on what is marked so, and the radio buttons are not ours to mark.
function useStartAtKind() {
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector('input:checked')?.setAttribute('data-autofocus', ''), []);
  return form;
}
