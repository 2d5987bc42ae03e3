import { Button, SegmentedControl, Select, TagsInput, TextInput, Textarea } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { type ContactInput, PRESENCES, type Presence, STAGES } from '../../contract/people';
import { useOpenBook } from '../../ui/book-context';
import { DayField } from '../../ui/day-field';
import { focusFirstInvalid } from '../../ui/first-invalid';
import { sentenceOf } from '../../ui/sentence-of';
import styles from './person-form.module.css';
import { useNamesake } from './namesake';
import { type PersonValues, contactInput } from './person-values';
import { presenceWord, stageWord } from '../../ui/contact-words';

type PersonFormProps = {
  initial: PersonValues;
  /** What the button does: “Add them”. */
  action: string;
  isSaving: boolean;
  error: Error | null;
  onSave: (input: ContactInput) => void;
  onCancel: () => void;
};

type PartProps = { values: PersonValues; set: (change: Partial<PersonValues>) => void };

const STAGE_CHOICES = STAGES.map((stage) => ({ value: stage, label: stageWord(stage) }));
const PRESENCE_CHOICES = PRESENCES.map((presence) => ({ value: presence, label: presenceWord(presence) }));

/** The form of a contact. Only a name is needed. */
export function PersonForm({ initial, action, isSaving, error, onSave, onCancel }: PersonFormProps) {
  const [values, setValues] = useState(initial);
  const [wasTried, setWasTried] = useState(false);
  const set = (change: Partial<PersonValues>): void => setValues((before) => ({ ...before, ...change }));

  return (
    <form onSubmit={submit} noValidate>
      <div className={styles.fields}>
        <WhoPart
          values={values}
          set={set}
          isNameless={wasTried && values.name.trim() === ''}
          isNew={initial.name === ''}
        />
        <StandingPart values={values} set={set} isNew={initial.stage === null} />
        <MorePart values={values} set={set} />
      </div>
      <div className={styles.foot}>
        {error && <Problem>This was not saved. {sentenceOf(error)} What you wrote is still here.</Problem>}
        <div className={styles.buttons}>
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

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    setWasTried(true);
    const input = contactInput(values);
    if (!focusFirstInvalid(event.currentTarget) && input && !isSaving) onSave(input);
  }
}

function Problem({ children }: { children: ReactNode }) {
  return (
    <p className={styles.problem} role="alert">
      {children}
    </p>
  );
}

function WhoPart({ values, set, isNameless, isNew }: PartProps & { isNameless: boolean; isNew: boolean }) {
  const namesake = useNamesake(isNew ? values.name : '');
  return (
    <>
      <TextInput
        label="Name"
        value={values.name}
        onChange={(event) => set({ name: event.currentTarget.value })}
        error={isNameless ? 'Say who it is' : undefined}
        description={namesake && `There is already a ${namesake} in the book.`}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        maxLength={200}
        required
        withAsterisk={false}
        data-autofocus
      />
      <TextInput
        label="Company"
        value={values.company}
        onChange={(event) => set({ company: event.currentTarget.value })}
      />
      <TextInput
        label="E-mail"
        inputMode="email"
        value={values.email}
        onChange={(event) => set({ email: event.currentTarget.value })}
      />
      <TextInput
        label="Phone"
        type="tel"
        value={values.phone}
        onChange={(event) => set({ phone: event.currentTarget.value })}
      />
    </>
  );
}

function StandingPart({ values, set, isNew }: PartProps & { isNew: boolean }) {
  const { today } = useOpenBook();
  return (
    <>
      <Select
        label="Stage"
        placeholder="None yet"
        data={STAGE_CHOICES}
        value={values.stage}
        onChange={(stage) => set({ stage })}
        // A stage once reached stays in the history; it can be followed by another, not taken away.
        clearable={isNew}
        allowDeselect={isNew}
        clearButtonProps={{ 'aria-label': 'No stage' }}
      />
      <DayField
        label="First contact, if you know it"
        value={values.firstContactOn}
        onChange={(firstContactOn) => set({ firstContactOn })}
        today={today}
        latest={today}
        optional
      />
      <PresenceField value={values.presence} onChange={(presence) => set({ presence })} />
    </>
  );
}

function PresenceField({ value, onChange }: { value: Presence; onChange: (presence: Presence) => void }) {
  return (
    <div className={styles.wide} role="group" aria-labelledby="presence">
      <div className={styles.label} id="presence">
        Can they be found on social media?
      </div>
      <SegmentedControl
        data={PRESENCE_CHOICES}
        value={value}
        onChange={onChange}
        aria-labelledby="presence"
      />
    </div>
  );
}

function MorePart({ values, set }: PartProps) {
  return (
    <>
      <TagsInput
        className={styles.wide ?? ''}
        label="Social profiles"
        description="An address or @handle each; Enter adds it"
        value={[...values.profiles]}
        onChange={(profiles) => set({ profiles })}
        maxTags={20}
        acceptValueOnBlur
      />
      <TagsInput
        className={styles.wide ?? ''}
        label="Tags"
        description="Enter adds one"
        value={[...values.tags]}
        onChange={(tags) => set({ tags })}
        maxTags={100}
        acceptValueOnBlur
      />
      <Textarea
        className={styles.wide ?? ''}
        label="Notes"
        value={values.notes}
        onChange={(event) => set({ notes: event.currentTarget.value })}
        autosize
        minRows={2}
        maxRows={8}
      />
    </>
  );
}
