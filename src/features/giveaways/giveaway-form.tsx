import { Button, Select, TextInput, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { GIVEAWAY_KINDS } from '../../contract/giveaways';
import { useAnnounce } from '../../ui/announce-context';
import { useOpenBook } from '../../ui/book-context';
import { DayField } from '../../ui/day-field';
import { focusFirstInvalid } from '../../ui/first-invalid';
import { useFormats } from '../../ui/formats-context';
import { MoneyField } from '../../ui/money-field';
import { sentenceOf } from '../../ui/sentence-of';
import { NumberField } from '../../ui/number-field';
import { type GiveawayValues, giveawayInput, newGiveaway, problemsOf } from './giveaway-values';
import { giveawayWord } from './giveaway-words';
import styles from './giveaways.module.css';
import { useLogGiveaway } from './log-giveaway';

const KINDS = GIVEAWAY_KINDS.map((kind) => ({ value: kind, label: giveawayWord(kind) }));

/** The form of a giveaway. Only its title and first day are required. */
export function GiveawayForm({ onClose }: { onClose: () => void }) {
  const { today } = useOpenBook();
  const [values, setValues] = useState(() => newGiveaway(today));
  const [wasTried, setWasTried] = useState(false);
  const save = useSave(values, onClose);
  const problems = wasTried ? problemsOf(values) : {};
  const set = (change: Partial<GiveawayValues>): void => setValues((before) => ({ ...before, ...change }));

  return (
    <form onSubmit={submit} noValidate>
      <div className={styles.fields}>
        <TextInput
          className={styles.wide ?? ''}
          label="Title"
          value={values.title}
          onChange={(event) => set({ title: event.currentTarget.value })}
          error={problems.title}
          required
          withAsterisk={false}
          data-autofocus
        />
        <WhatAndWhen values={values} set={set} problems={problems} />
        <CostAndReach values={values} set={set} />
        <Textarea
          className={styles.wide ?? ''}
          label="Notes"
          value={values.notes}
          onChange={(event) => set({ notes: event.currentTarget.value })}
          autosize
          minRows={1}
          maxRows={6}
        />
      </div>
      {save.error && (
        <p className={styles.problem} role="alert">
          This was not logged. {sentenceOf(save.error)} What you wrote is still here.
        </p>
      )}
      <div className={styles.foot}>
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button type="submit" loading={save.isPending}>
          Log it
        </Button>
      </div>
    </form>
  );

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    setWasTried(true);
    if (!focusFirstInvalid(event.currentTarget)) save.run();
  }
}

function useSave(values: GiveawayValues, onClose: () => void) {
  const logGiveaway = useLogGiveaway();
  const announce = useAnnounce();
  const formats = useFormats();
  return {
    error: logGiveaway.error,
    isPending: logGiveaway.isPending,
    run: () => {
      const input = giveawayInput(values);
      if (!input || logGiveaway.isPending) return;
      logGiveaway.mutate(input, {
        onSuccess: ({ points }) => {
          announce.done(`Logged “${values.title.trim()}”: ${formats.change(points)} points.`);
          onClose();
        },
      });
    },
  };
}

type PartProps = { values: GiveawayValues; set: (change: Partial<GiveawayValues>) => void };

function WhatAndWhen({ values, set, problems }: PartProps & { problems: ReturnType<typeof problemsOf> }) {
  const { today } = useOpenBook();
  return (
    <>
      <Select
        label="Kind"
        data={KINDS}
        value={values.kind}
        onChange={(kind) => kind && set({ kind })}
        allowDeselect={false}
      />
      <TextInput
        label="Channel"
        value={values.channel}
        onChange={(event) => set({ channel: event.currentTarget.value })}
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

function CostAndReach({ values, set }: PartProps) {
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
        label="Hours it took"
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
