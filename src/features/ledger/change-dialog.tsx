import { Autocomplete, Button, Modal, Select, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useOpenBook } from '../../ui/book-context';
import { DayField } from '../../ui/day-field';
import { focusFirstInvalid } from '../../ui/first-invalid';
import { useFormats } from '../../ui/formats-context';
import { sentenceOf } from '../../ui/sentence-of';
import { useChangeActs } from './change-acts';
import { useFilterChoices } from './filter-choices';
import styles from './ledger.module.css';
import { AS_THEY_ARE, NO_GIVEAWAY, changesInWords, manyInputOf } from './many-values';

type ChangeDialogProps = {
  /** The entries to change; null while the dialog is closed. */
  ids: readonly number[] | null;
  onClose: () => void;
  onChanged: () => void;
};

/** Changes the same of many entries: what is left empty stays as it is in each. */
export function ChangeDialog({ ids, onClose, onChanged }: ChangeDialogProps) {
  const formats = useFormats();
  const entries = formats.counted(ids?.length ?? 0, 'entry', 'entries');
  return (
    <Modal opened={ids !== null} onClose={onClose} title={`Change ${entries}`} size={560}>
      {ids !== null && <ChangeForm ids={ids} onClose={onClose} onChanged={onChanged} />}
    </Modal>
  );
}

type ChangeFormProps = ChangeDialogProps & { ids: readonly number[] };

function ChangeForm({ ids, onClose, onChanged }: ChangeFormProps) {
  const [values, setValues] = useState(AS_THEY_ARE);
  const set = (part: Partial<typeof values>): void => setValues({ ...values, ...part });
  const { today } = useOpenBook();
  const formats = useFormats();
  const choices = useFilterChoices();
  const change = useChangeActs(() => {
    onChanged();
    onClose();
  });
  const input = manyInputOf(values);
  const giveaways = choices.giveaways.map(({ id, title }) => ({ value: String(id), label: title }));
  return (
    <form onSubmit={save} noValidate>
      <p className={styles.lead}>What you leave empty stays as it is in each.</p>
      <div className={styles.fields}>
        <Select
          label="What happened"
          placeholder="As it is"
          data={choices.kinds.map(({ id, label }) => ({ value: id, label }))}
          value={values.kind}
          onChange={(kind) => set({ kind })}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': 'Leave what happened as it is' }}
          data-autofocus
        />
        <DayField
          label="Day"
          value={values.day}
          onChange={(day) => set({ day })}
          today={today}
          latest={today}
          optional
        />
        <Autocomplete
          label="Channel"
          placeholder="As it is"
          data={[...choices.channels]}
          value={values.channel}
          onChange={(channel) => set({ channel })}
          limit={6}
        />
        <Select
          label="Giveaway"
          placeholder="As it is"
          data={[{ value: NO_GIVEAWAY, label: 'No giveaway' }, ...giveaways]}
          value={values.giveaway}
          onChange={(giveaway) => set({ giveaway })}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': 'Leave the giveaway as it is' }}
        />
        <Textarea
          label="Add to each note"
          className={styles.wide ?? ''}
          value={values.addNote}
          onChange={(event) => set({ addNote: event.currentTarget.value })}
          autosize
          minRows={1}
          maxRows={4}
        />
      </div>
      <div className={styles.willChange} aria-live="polite">
        {changesInWords(values, choices, formats).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {change.error && (
        <p className={styles.problem} role="alert">
          Nothing was changed. {sentenceOf(change.error)}
        </p>
      )}
      <div className={styles.buttons}>
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button type="submit" loading={change.isPending} disabled={input === null}>
          Change {formats.counted(ids.length, 'entry', 'entries')}
        </Button>
      </div>
    </form>
  );

  function save(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    if (input === null || change.isPending || focusFirstInvalid(event.currentTarget)) return;
    change.mutate({ ids, change: input });
  }
}
