import { Button, Modal, MultiSelect, SegmentedControl, Select, TagsInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { PRESENCES, STAGES } from '../../contract/people';
import { useAnnounce } from '../../ui/announce-context';
import type { Selected } from '../../ui/data-table/selection';
import { useFormats } from '../../ui/formats-context';
import { sentenceOf } from '../../ui/sentence-of';
import { AS_THEY_ARE, type ManyValues, changesAnything, useEditMany } from './edit-many-people';
import { useTags } from './people-tags';
import styles from './person-form.module.css';
import { presenceWord, stageWord } from '../../ui/contact-words';

type EditManyProps = { selected: Selected; opened: boolean; onClose: () => void; onDone: () => void };

const LEAVE = 'leave';
const PRESENCE_CHOICES = [
  { value: LEAVE, label: 'As it is' },
  ...PRESENCES.map((value) => ({ value, label: presenceWord(value) })),
];
const STAGE_CHOICES = STAGES.map((value) => ({ value, label: stageWord(value) }));

/** Changes the same of all the selected people. */
export function EditMany({ selected, opened, onClose, onDone }: EditManyProps) {
  const formats = useFormats();
  const people = formats.counted(selected.size, 'person', 'people');
  return (
    <Modal opened={opened} onClose={onClose} title={`Change ${people}`} size={560}>
      <ManyForm selected={selected} onClose={onClose} onDone={onDone} />
    </Modal>
  );
}

function ManyForm({ selected, onClose, onDone }: Omit<EditManyProps, 'opened'>) {
  const formats = useFormats();
  const announce = useAnnounce();
  const edit = useEditMany(selected);
  const [values, setValues] = useState(AS_THEY_ARE);
  const set = (part: Partial<ManyValues>): void => setValues((before) => ({ ...before, ...part }));

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (!changesAnything(values) || edit.isPending) return;
    edit.mutate(values, {
      onSuccess: ({ changed }) => {
        if (changed === 0) announce.note('They were all like that already.');
        else announce.done(`Changed ${formats.counted(changed, 'person', 'people')}.`);
        onDone();
      },
    });
  }

  return (
    <form onSubmit={submit} noValidate>
      <div className={styles.fields}>
        <ManyFields values={values} set={set} />
      </div>
      <div className={styles.foot}>
        {edit.error && (
          <p className={styles.problem} role="alert">
            Nobody was changed. {sentenceOf(edit.error)}
          </p>
        )}
        <div className={styles.buttons}>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={edit.isPending} disabled={!changesAnything(values)}>
            Change {formats.counted(selected.size, 'person', 'people')}
          </Button>
        </div>
      </div>
    </form>
  );
}

function ManyFields({ values, set }: { values: ManyValues; set: (part: Partial<ManyValues>) => void }) {
  const tags = useTags();
  return (
    <>
      <div className={styles.wide} role="group" aria-labelledby="many-presence">
        <div className={styles.label} id="many-presence">
          Can they be found on social media?
        </div>
        <SegmentedControl
          data={PRESENCE_CHOICES}
          value={values.presence ?? LEAVE}
          onChange={(value) => set({ presence: PRESENCES.find((one) => one === value) ?? null })}
          aria-labelledby="many-presence"
        />
      </div>
      <Select
        className={styles.wide ?? ''}
        label="Stage"
        placeholder="As it is"
        data={STAGE_CHOICES}
        value={values.stage}
        onChange={(stage) => set({ stage })}
        clearable
        clearButtonProps={{ 'aria-label': 'Leave the stage as it is' }}
      />
      <TagsInput
        className={styles.wide ?? ''}
        label="Add tags"
        description="Enter adds one"
        data={[...tags]}
        value={[...values.addTags]}
        onChange={(addTags) => set({ addTags })}
        maxTags={100}
        acceptValueOnBlur
      />
      {tags.length > 0 && (
        <MultiSelect
          className={styles.wide ?? ''}
          label="Remove tags"
          data={[...tags]}
          value={[...values.removeTags]}
          onChange={(removeTags) => set({ removeTags })}
          searchable
        />
      )}
    </>
  );
}
