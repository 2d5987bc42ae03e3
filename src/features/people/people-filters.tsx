import { Button, Select, TextInput } from '@mantine/core';
import type { PeopleQuestion } from './list-people';
import { EVERYBODY, PRESENCE_CHOICES, STAGE_CHOICES, TIER_CHOICES, isNarrowed } from './people-filter';
import { useTags } from './people-tags';
import styles from './people.module.css';

type PeopleFiltersProps = {
  asked: PeopleQuestion;
  onAsk: (asked: PeopleQuestion) => void;
  /** Nobody fits: the empty list itself offers to show everybody. */
  isEmpty: boolean;
};

/** Which people are shown. */
export function PeopleFilters({ asked, onAsk, isEmpty }: PeopleFiltersProps) {
  const tags = useTags();
  const set = (part: Partial<PeopleQuestion>): void => onAsk({ ...asked, ...part });
  return (
    <div role="search" aria-label="People" className={styles.filters}>
      <TextInput
        type="search"
        aria-label="Search name, company and e-mail"
        placeholder="Search name, company, e-mail"
        className={styles.text ?? ''}
        value={asked.text}
        onChange={(event) => set({ text: event.currentTarget.value })}
      />
      <Narrow
        label="Social media"
        data={PRESENCE_CHOICES}
        value={asked.presence}
        onChange={(presence) => set({ presence })}
      />
      <Narrow label="Stage" data={STAGE_CHOICES} value={asked.stage} onChange={(stage) => set({ stage })} />
      <Narrow label="Tier" data={TIER_CHOICES} value={asked.tier} onChange={(tier) => set({ tier })} />
      {(tags.length > 0 || asked.tag !== null) && (
        <Narrow
          label="Tag"
          data={tags.map((tag) => ({ value: tag, label: tag }))}
          value={asked.tag}
          onChange={(tag) => set({ tag })}
        />
      )}
      {isNarrowed(asked) && !isEmpty && (
        <Button
          variant="subtle"
          onClick={() => onAsk({ ...EVERYBODY, sort: asked.sort, descending: asked.descending })}
        >
          Show everybody
        </Button>
      )}
    </div>
  );
}

type NarrowProps<T extends string> = {
  label: string;
  data: readonly { readonly value: T; readonly label: string }[];
  value: T | null;
  onChange: (value: T | null) => void;
};

function Narrow<T extends string>({ label, data, value, onChange }: NarrowProps<T>) {
  return (
    <Select
      aria-label={label}
      placeholder={label}
      className={styles.narrow ?? ''}
      data={data}
      value={value}
      onChange={(chosen) => onChange(data.find((one) => one.value === chosen)?.value ?? null)}
      clearable
      clearButtonProps={{ 'aria-label': `${label}: any` }}
      checkIconPosition="right"
      comboboxProps={{ width: 'max-content', position: 'bottom-start' }}
    />
  );
}
