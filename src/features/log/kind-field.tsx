import { Select } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ActKindView } from '../../contract/acts';
import type { EntryClass } from '../../domain/ledger/rate-card';
import { useFormats } from '../../ui/formats-context';
import styles from './act-form.module.css';

type KindFieldProps = {
  kinds: readonly ActKindView[];
  value: string | null;
  onChange: (kind: string | null) => void;
  error: ReactNode;
};

const GROUPS: readonly { readonly class: EntryClass; readonly group: string }[] = [
  { class: 'deposit', group: 'Deposits: what you gave' },
  { class: 'ask', group: 'Asks: what you asked for' },
  { class: 'breach', group: 'Breaches: where you fell short' },
];

/** What happened: a kind of the rate card, with its points. */
export function KindField({ kinds, value, onChange, error }: KindFieldProps) {
  const formats = useFormats();
  const data = GROUPS.map(({ class: cls, group }) => ({
    group,
    items: kinds.filter((kind) => kind.class === cls).map(({ id, label }) => ({ value: id, label })),
  })).filter(({ items }) => items.length > 0);
  return (
    <Select
      label="What happened?"
      placeholder="Answered a question, say"
      data={data}
      value={value}
      onChange={onChange}
      error={error}
      searchable
      selectFirstOptionOnChange
      openOnFocus={false}
      allowDeselect={false}
      nothingFoundMessage="No kind of act like that on your rate card"
      maxDropdownHeight={320}
      required
      withAsterisk={false}
      data-autofocus={value === null ? true : undefined}
      renderOption={({ option }) => (
        <span className={styles.option}>
          <span>{option.label}</span>
          <span className={styles.optionPoints}>{pointsOf(option.value)}</span>
        </span>
      )}
    />
  );

  function pointsOf(id: string): string {
    const kind = kinds.find((each) => each.id === id);
    return kind ? formats.change(kind.points) : '';
  }
}
