import { SegmentedControl, Textarea } from '@mantine/core';
import { useId } from 'react';
import { useOpenBook } from '../../ui/book-context';
import { DayField } from '../../ui/day-field';
import { NumberField } from '../../ui/number-field';
import styles from './giveaway-form.module.css';
import type { RespondValues } from './respond-values';
import { WAY_CHOICES } from './response-words';
import responses from './responses.module.css';

type RespondFieldsProps = {
  values: RespondValues;
  set: (change: Partial<RespondValues>) => void;
};

/** How, when and who: the list is pasted as it is. */
export function RespondFields({ values, set }: RespondFieldsProps) {
  const { today } = useOpenBook();
  const id = useId();
  return (
    <div className={styles.fields}>
      <div className={styles.wide} role="group" aria-labelledby={id}>
        <div className={responses.label} id={id}>
          What did they do?
        </div>
        <SegmentedControl
          data={WAY_CHOICES}
          value={values.way}
          onChange={(way) => set({ way })}
          aria-labelledby={id}
        />
      </div>
      <DayField
        label="Day"
        value={values.day}
        onChange={(day) => set({ day, isDaySaid: true })}
        today={today}
        latest={today}
      />
      {values.way === 'attended' && (
        <NumberField
          label="Minutes they stayed, if you know"
          value={values.minutes}
          onChange={(minutes) => set({ minutes })}
          max={10_000}
        />
      )}
      <Textarea
        className={styles.wide ?? ''}
        label="Who"
        description="Paste addresses or names: one a line, between commas, or rows of a spreadsheet"
        value={values.text}
        onChange={(event) => set({ text: event.currentTarget.value })}
        rows={8}
        spellCheck={false}
        data-autofocus
      />
    </div>
  );
}
