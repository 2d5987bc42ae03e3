import { Select, TextInput } from '@mantine/core';
import { useFormats } from '../../ui/formats-context';
import { NumberField } from '../../ui/number-field';
import {
  BY_CHOICES,
  type DrawValues,
  PRESENCE_CHOICES,
  STAGE_CHOICES,
  TIER_CHOICES,
  type problemsOf,
} from './draw-values';
import styles from './experiments.module.css';
import { useGiveawayChoices, useTagChoices } from './list-choices';

type DrawFieldsProps = {
  values: DrawValues;
  set: (change: Partial<DrawValues>) => void;
  problems: ReturnType<typeof problemsOf>;
  /** The days that count, as they would be. */
  days: number | undefined;
};

/** What is tested, on whom, and for how long. */
export function DrawFields({ values, set, problems, days }: DrawFieldsProps) {
  const giveaways = useGiveawayChoices();
  return (
    <div className={styles.fields}>
      <TextInput
        className={styles.wide ?? ''}
        label="What will you send or do?"
        placeholder="The linen care guide, by e-mail"
        value={values.title}
        onChange={(event) => set({ title: event.currentTarget.value })}
        error={problems.title}
        required
        withAsterisk={false}
        maxLength={300}
      />
      <Select
        label="Who is on the list?"
        data={BY_CHOICES}
        value={values.by}
        onChange={(by) => by && set({ by, which: null })}
        allowDeselect={false}
      />
      <Which values={values} set={set} error={problems.which} />
      <Select
        className={styles.wide ?? ''}
        label="Is it one of your giveaways?"
        description="Who had it already is left out"
        placeholder="No, or not logged yet"
        data={giveaways}
        value={values.giveawayId === null ? null : String(values.giveawayId)}
        onChange={(id) => set({ giveawayId: id === null ? null : Number(id) })}
        clearable
        searchable
        clearButtonProps={{ 'aria-label': 'No giveaway' }}
        nothingFoundMessage="No giveaway of that name"
      />
      <NumberField
        label="Of 100, how many get it?"
        description="Half tells most"
        value={values.percent}
        onChange={(percent) => set({ percent })}
        max={95}
        error={problems.percent}
      />
      <Days values={values} set={set} error={problems.days} days={days} />
    </div>
  );
}

type FieldProps = Pick<DrawFieldsProps, 'values' | 'set'> & { error: string | undefined };

function Days({ values, set, error, days }: FieldProps & { days: number | undefined }) {
  const { counted } = useFormats();
  return (
    <NumberField
      label="Days that count"
      description={
        days === undefined || values.outcomeDays !== null
          ? 'After sending'
          : `After sending; empty is ${counted(days, 'day')}`
      }
      value={values.outcomeDays}
      onChange={(outcomeDays) => set({ outcomeDays })}
      max={3650}
      error={error}
    />
  );
}

function Which({ values: { by, which }, set, error }: FieldProps) {
  const tags = useTagChoices();
  const giveaways = useGiveawayChoices();
  if (by === 'everybody') return <div />;
  const choices = {
    tag: { label: 'Which tag?', data: tags, none: 'No tags yet' },
    tier: { label: 'Which tier?', data: TIER_CHOICES, none: '' },
    respondedTo: { label: 'Which giveaway?', data: giveaways, none: 'No giveaways yet' },
    presence: { label: 'Found on social media?', data: PRESENCE_CHOICES, none: '' },
    stage: { label: 'Which stage?', data: STAGE_CHOICES, none: '' },
  };
  const { label, data, none } = choices[by];
  return (
    <Select
      label={label}
      data={data}
      value={which}
      onChange={(value) => set({ which: value })}
      error={error}
      nothingFoundMessage={none}
      searchable={data.length > 8}
    />
  );
}
