import { Button, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { FileChoice } from '../../contract/imports';
import type { Day } from '../../domain/day';
import { useOpenBook } from '../../ui/book-context';
import { DayField } from '../../ui/day-field';
import { giveawayChoices } from './giveaway-words';
import styles from './import.module.css';

type Made = { readonly title: string; readonly day: Day | null; readonly kind: string };

type NewGiveawayFormProps = {
  initial: { readonly title: string; readonly day?: string | null | undefined; readonly kind: string };
  /** It is already what the file is read with. */
  isSettled: boolean;
  onUse: (giveaway: NonNullable<FileChoice['newGiveaway']>) => void;
};

/** A giveaway to be made for the responses of a file, together with them. */
export function NewGiveawayForm({ initial, isSettled, onUse }: NewGiveawayFormProps) {
  const { today } = useOpenBook();
  const [made, setMade] = useState<Made>({ ...initial, day: (initial.day ?? null) as Day | null });
  const isSame =
    isSettled && made.title === initial.title && made.day === initial.day && made.kind === initial.kind;
  return (
    <form
      className={styles.newGiveaway}
      aria-label="The new giveaway"
      onSubmit={(event) => {
        event.preventDefault();
        if (event.currentTarget.reportValidity()) onUse({ ...made, title: made.title.trim() });
      }}
    >
      <TextInput
        label="Title"
        required
        withAsterisk={false}
        maxLength={300}
        value={made.title}
        onChange={(event) => setMade({ ...made, title: event.currentTarget.value })}
      />
      <DayField
        label="Day"
        description="Left blank: the first day in the file"
        optional
        today={today}
        value={made.day}
        onChange={(day) => setMade({ ...made, day })}
      />
      <Select
        label="Kind"
        allowDeselect={false}
        data={giveawayChoices(initial.kind)}
        value={made.kind}
        onChange={(kind) => kind !== null && setMade({ ...made, kind })}
      />
      <Button type="submit" variant="default" disabled={isSame || made.title.trim() === ''}>
        Use this giveaway
      </Button>
    </form>
  );
}
