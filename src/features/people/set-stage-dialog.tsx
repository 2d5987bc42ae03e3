import { Button, Modal, Select, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { type ContactDetail, STAGES, type Stage } from '../../contract/people';
import type { Day } from '../../domain/day';
import { useAnnounce } from '../../ui/announce-context';
import { useOpenBook } from '../../ui/book-context';
import { DayField } from '../../ui/day-field';
import { focusFirstInvalid } from '../../ui/first-invalid';
import { sentenceOf } from '../../ui/sentence-of';
import styles from './person-form.module.css';
import { stageWord } from '../../ui/contact-words';
import { calledBy } from './person-words';
import { useSetStage } from './set-stage';

type SetStageProps = { contact: ContactDetail; opened: boolean; onClose: () => void };

const CHOICES = STAGES.map((value) => ({ value, label: stageWord(value) }));

/** Says by hand which stage somebody has reached, on which day and why. */
export function SetStage({ contact, opened, onClose }: SetStageProps) {
  return (
    <Modal opened={opened} onClose={onClose} title={`The stage of ${calledBy(contact)}`} size={480}>
      <StageForm contact={contact} onClose={onClose} />
    </Modal>
  );
}

type Values = { readonly stage: Stage; readonly day: Day | null; readonly reason: string };

function StageForm({ contact, onClose }: Omit<SetStageProps, 'opened'>) {
  const { today } = useOpenBook();
  const announce = useAnnounce();
  const setStage = useSetStage(contact.id);
  const [values, setValues] = useState<Values>({ stage: 'qualified_lead', day: today, reason: '' });
  const set = (change: Partial<Values>): void => setValues({ ...values, ...change });
  return (
    <form onSubmit={submit} noValidate>
      <div className={styles.fields}>
        <Select
          label="Stage"
          data={CHOICES}
          value={values.stage}
          onChange={(stage) => stage !== null && set({ stage })}
          allowDeselect={false}
          data-autofocus
        />
        <DayField
          label="Since"
          value={values.day}
          onChange={(day) => set({ day })}
          today={today}
          latest={today}
        />
        <TextInput
          className={styles.wide ?? ''}
          label="Why"
          placeholder="Asked for a quote, say"
          value={values.reason}
          onChange={(event) => set({ reason: event.currentTarget.value })}
          maxLength={300}
        />
      </div>
      <div className={styles.foot}>
        {setStage.error && (
          <p className={styles.problem} role="alert">
            This was not saved. {sentenceOf(setStage.error)} What you wrote is still here.
          </p>
        )}
        <div className={styles.buttons}>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={setStage.isPending}>
            Set the stage
          </Button>
        </div>
      </div>
    </form>
  );

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const { day } = values;
    if (focusFirstInvalid(event.currentTarget) || day === null || setStage.isPending) return;
    setStage.mutate(
      { ...values, day },
      {
        onSuccess: () => {
          announce.done(`${calledBy(contact)} is a ${stageWord(values.stage).toLowerCase()}.`);
          onClose();
        },
      },
    );
  }
}
