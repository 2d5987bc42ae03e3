import { Button, Modal, Select } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { GiveawayResponse } from '../../contract/giveaways';
import type { Day } from '../../domain/day';
import type { ResponseWay } from '../../domain/rules/lead-terms';
import { useAnnounce } from '../../ui/announce-context';
import { useOpenBook } from '../../ui/book-context';
import { DayField } from '../../ui/day-field';
import { focusFirstInvalid } from '../../ui/first-invalid';
import { NumberField } from '../../ui/number-field';
import { sentenceOf } from '../../ui/sentence-of';
import { useEditResponse } from './edit-response';
import { WAY_CHOICES, responderName } from './response-words';
import styles from './responses.module.css';

type EditResponseProps = {
  /** The response to change; null while the dialog is closed. */
  response: GiveawayResponse | null;
  onClose: () => void;
};

/** Changes what somebody did, on which day, for how long. */
export function EditResponse({ response, onClose }: EditResponseProps) {
  const who = response === null ? '' : responderName(response);
  return (
    <Modal opened={response !== null} onClose={onClose} title={`The response of ${who}`} size={480}>
      {response !== null && <ResponseForm response={response} onClose={onClose} />}
    </Modal>
  );
}

type Values = { readonly way: ResponseWay; readonly day: Day | null; readonly minutes: number | null };

function ResponseForm({ response, onClose }: { response: GiveawayResponse; onClose: () => void }) {
  const { today } = useOpenBook();
  const announce = useAnnounce();
  const edit = useEditResponse(response.id);
  const [values, setValues] = useState<Values>(response);
  const set = (change: Partial<Values>): void => setValues({ ...values, ...change });
  return (
    <form onSubmit={submit} noValidate>
      <div className={styles.fields}>
        <Select
          label="What they did"
          data={WAY_CHOICES}
          value={values.way}
          onChange={(way) => way !== null && set({ way })}
          allowDeselect={false}
          data-autofocus
        />
        <DayField
          label="Day"
          value={values.day}
          onChange={(day) => set({ day })}
          today={today}
          latest={today}
        />
        {values.way === 'attended' && (
          <NumberField
            label="Minutes they stayed"
            value={values.minutes}
            onChange={(minutes) => set({ minutes })}
            max={10_000}
          />
        )}
      </div>
      {edit.error && (
        <p className={styles.refused} role="alert">
          This was not saved. {sentenceOf(edit.error)}
        </p>
      )}
      <div className={styles.buttons}>
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button type="submit" loading={edit.isPending}>
          Save the change
        </Button>
      </div>
    </form>
  );

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const { way, day } = values;
    if (focusFirstInvalid(event.currentTarget) || day === null || edit.isPending) return;
    const minutes = way === 'attended' ? values.minutes : null;
    edit.mutate(
      { way, day, minutes },
      {
        onSuccess: () => {
          announce.done(`Changed the response of ${responderName(response)}.`);
          onClose();
        },
      },
    );
  }
}
