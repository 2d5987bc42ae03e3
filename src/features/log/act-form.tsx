import { Autocomplete, Button, Textarea } from '@mantine/core';
import type { FormEvent, KeyboardEvent } from 'react';
import type { ActInput } from '../../contract/acts';
import type { Day } from '../../domain/day';
import { USUAL_CHANNELS } from '../../domain/quick-log/read-channel';
import { useOpenBook } from '../../ui/book-context';
import { DayField } from '../../ui/day-field';
import { focusFirstInvalid } from '../../ui/first-invalid';
import { useFormats } from '../../ui/formats-context';
import { MoneyField } from '../../ui/money-field';
import { sentenceOf } from '../../ui/sentence-of';
import { NumberField } from '../../ui/number-field';
import styles from './act-form.module.css';
import type { ActValues } from './act-values';
import { KindField } from './kind-field';
import { useLockedHint } from './locked-hint';
import { useLogChoices } from './log-choices';
import { PeopleField } from './people-field';
import { type ActForm as ActFormState, useActForm } from './use-act-form';

type ActFormProps = {
  initial: ActValues;
  action: string;
  isSaving: boolean;
  error: Error | null;
  onSave: (input: ActInput) => void;
  onCancel: () => void;
  /** Given where the act is in the book and can be taken out of it. */
  onRemove?: () => void;
};

/** The form of an act. Only what and when are required; Enter saves. */
export function ActForm(props: ActFormProps) {
  const { initial, action, isSaving, error, onSave, onCancel, onRemove } = props;
  const form = useActForm(initial, onSave);
  return (
    <form onSubmit={submit} onKeyDown={saveWithControl} noValidate>
      <div className={styles.fields}>
        <MainFields form={form} startsAtPeople={initial.kind !== null} />
        <DetailFields form={form} />
      </div>
      {error && (
        <p className={styles.problem} role="alert">
          This was not saved. {sentenceOf(error)} What you wrote is still here.
        </p>
      )}
      <div className={styles.foot}>
        <Preview points={form.points} days={[form.values.day, initial.day]} />
        <div className={styles.buttons}>
          {onRemove && (
            <Button variant="subtle" color="withdraw" onClick={onRemove}>
              Remove
            </Button>
          )}
          <Button variant="default" onClick={onCancel}>
            Cancel
          </Button>
          <Button type="submit" loading={isSaving}>
            {action}
          </Button>
        </div>
      </div>
    </form>
  );

  function submit(event: FormEvent<HTMLFormElement> | KeyboardEvent<HTMLFormElement>): void {
    event.preventDefault();
    if (isSaving) return;
    form.save(!focusFirstInvalid(event.currentTarget));
  }

  // Enter belongs to the note's own lines; with Ctrl it saves from there too.
  function saveWithControl(event: KeyboardEvent<HTMLFormElement>): void {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event);
  }
}

function MainFields({ form, startsAtPeople }: { form: ActFormState; startsAtPeople: boolean }) {
  const { values, set, missing } = form;
  const { kinds, former } = useLogChoices();
  const its = former.filter((kind) => kind.id === values.kind);
  const { today } = useOpenBook();
  return (
    <>
      <KindField
        kinds={[...kinds, ...its]}
        value={values.kind}
        onChange={(kind) => set({ kind })}
        error={missing.kind}
      />
      <DayField
        label="When?"
        value={values.day}
        onChange={(day) => set({ day })}
        today={today}
        latest={today}
        error={missing.day}
      />
      <div className={styles.wide}>
        <PeopleField value={values.who} onChange={(who) => set({ who })} autoFocus={startsAtPeople} />
      </div>
    </>
  );
}

function DetailFields({ form: { values, set } }: { form: ActFormState }) {
  const { channels } = useLogChoices();
  const { currency, locale } = useFormats();
  const usual = USUAL_CHANNELS.filter((name) => !channels.some((used) => used.toLowerCase() === name));
  return (
    <>
      <Autocomplete
        label="Channel"
        data={[...channels, ...usual]}
        value={values.channel}
        onChange={(channel) => set({ channel })}
        limit={6}
      />
      <NumberField
        label="People reached beside them"
        value={values.reach}
        onChange={(reach) => set({ reach })}
        max={1_000_000_000}
      />
      <div className={styles.wide}>
        <Textarea
          label="Note"
          value={values.note}
          onChange={(event) => set({ note: event.currentTarget.value })}
          autosize
          minRows={1}
          maxRows={6}
        />
      </div>
      <div className={styles.thirds}>
        <NumberField
          label="Minutes it took"
          value={values.minutes}
          onChange={(minutes) => set({ minutes })}
          max={1_000_000}
        />
        <MoneyField
          label="What it cost"
          currency={currency}
          locale={locale}
          value={values.costCents}
          onChange={(costCents) => set({ costCents })}
        />
        <NumberField
          label="Times that day"
          value={values.units}
          onChange={(units) => set({ units: Math.max(1, units ?? 1) })}
          max={10_000}
        />
      </div>
    </>
  );
}

// Both days matter: an act may be moved into a locked month, or out of one.
function Preview({ points, days: [now, before] }: { points: number | null; days: [Day | null, Day | null] }) {
  const formats = useFormats();
  const atNow = useLockedHint(now);
  const atBefore = useLockedHint(before);
  const hint = atNow ?? atBefore;
  return (
    <span className={styles.preview} aria-live="polite">
      {points === null ? '' : `${formats.change(points)} points by your rate card`}
      {hint !== null && <span className={styles.hint}>{hint}.</span>}
    </span>
  );
}
