import { Autocomplete, TagsInput, TextInput } from '@mantine/core';
import { useOpenBook } from '../../ui/book-context';
import { DayField } from '../../ui/day-field';
import { useFormats } from '../../ui/formats-context';
import { MoneyField } from '../../ui/money-field';
import { NumberField } from '../../ui/number-field';
import { useGiveawayChoices } from './giveaway-choices';
import styles from './giveaway-form.module.css';
import type { GiveawayFields, GiveawayProblems } from './giveaway-values';

/** What is asked of every giveaway. */
export function GiveawayMainFields({
  values,
  set,
  problems,
}: GiveawayFields & { problems: GiveawayProblems }) {
  return (
    <div className={styles.fields}>
      <TextInput
        className={styles.wide ?? ''}
        label="Title"
        value={values.title}
        onChange={(event) => set({ title: event.currentTarget.value })}
        onFocus={(event) => event.currentTarget.select()}
        error={problems.title}
        maxLength={300}
        required
        withAsterisk={false}
        data-autofocus
      />
      <WhatAndWhen values={values} set={set} problems={problems} />
      <CostAndReach values={values} set={set} />
    </div>
  );
}

function WhatAndWhen({ values, set, problems }: GiveawayFields & { problems: GiveawayProblems }) {
  const { today } = useOpenBook();
  const choices = useGiveawayChoices();
  return (
    <>
      <Autocomplete
        label="Kind, or your own word"
        data={[...choices.kinds]}
        value={values.kind}
        onChange={(kind) => set({ kind })}
        onFocus={(event) => event.currentTarget.select()}
        // A word that is chosen already must not hide the others.
        filter={({ options, search }) =>
          choices.kinds.includes(search) ? options : fitting(options, search)
        }
        error={problems.kind}
        maxLength={60}
        required
        withAsterisk={false}
      />
      <TagsInput
        label="Channels"
        placeholder={values.channels.length === 0 ? 'Newsletter, say' : ''}
        data={[...choices.channels]}
        value={[...values.channels]}
        onChange={(channels) => set({ channels })}
        splitChars={[',']}
        limit={8}
        maxTags={20}
        acceptValueOnBlur
      />
      <DayField
        label="First day"
        value={values.startsOn}
        onChange={(startsOn) => set({ startsOn })}
        today={today}
        error={problems.startsOn}
      />
      <DayField
        label="Last day, if it took several"
        value={values.endsOn}
        onChange={(endsOn) => set({ endsOn })}
        today={today}
        optional
        error={problems.endsOn}
      />
    </>
  );
}

function fitting<T extends object>(options: readonly T[], search: string): T[] {
  const text = search.trim().toLowerCase();
  return options.filter((option) => 'label' in option && String(option.label).toLowerCase().includes(text));
}

function CostAndReach({ values, set }: GiveawayFields) {
  const { currency, locale } = useFormats();
  return (
    <div className={styles.thirds}>
      <MoneyField
        label="Money it cost"
        currency={currency}
        locale={locale}
        value={values.costCents}
        onChange={(costCents) => set({ costCents })}
      />
      <NumberField
        label="Hours it took you"
        value={values.hours}
        onChange={(hours) => set({ hours })}
        max={16_000}
        digits={2}
      />
      <NumberField
        label="People it reached"
        value={values.audience}
        onChange={(audience) => set({ audience })}
        max={1_000_000_000}
      />
    </div>
  );
}
