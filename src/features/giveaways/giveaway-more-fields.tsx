import { Textarea } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { isHeld } from '../../domain/giveaways/giveaway-kind';
import { useFormats } from '../../ui/formats-context';
import { MoneyField } from '../../ui/money-field';
import { NumberField } from '../../ui/number-field';
import { FurtherDaysField } from './further-days-field';
import styles from './giveaway-form.module.css';
import type { GiveawayFields } from './giveaway-values';
import { kindOfWord } from './giveaway-words';
import { LinksField } from './links-field';
import { WorkField } from './work-field';

/** What only some giveaways have. With `takesFocus` the keyboard goes to the first of it. */
export function GiveawayMoreFields({ values, set, takesFocus }: GiveawayFields & { takesFocus: boolean }) {
  const place = useRef<HTMLDivElement>(null);
  const { currency, locale } = useFormats();
  // The button that opened them is gone, and the keyboard with it.
  useEffect(() => {
    if (takesFocus) place.current?.querySelector<HTMLElement>('input, textarea, button')?.focus();
  }, [takesFocus]);
  return (
    <div ref={place} className={styles.more}>
      <MoneyField
        label="What an hour of yours cost then"
        currency={currency}
        locale={locale}
        value={values.hourCostCents}
        onChange={(hourCostCents) => set({ hourCostCents })}
      />
      {(hasLength(values.kind) || values.lengthMinutes !== null) && (
        <NumberField
          label="How long it lasts, in minutes"
          value={values.lengthMinutes}
          onChange={(lengthMinutes) => set({ lengthMinutes })}
          max={100_000}
        />
      )}
      <FurtherDaysField
        value={values.furtherDays}
        after={values.startsOn}
        onChange={(furtherDays) => set({ furtherDays })}
      />
      <WorkField value={values.work} onChange={(work) => set({ work })} />
      <LinksField value={values.links} onChange={(links) => set({ links })} />
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
  );
}

// Who came for half of it stayed: that takes a length.
function hasLength(word: string): boolean {
  const kind = kindOfWord(word);
  return isHeld(kind) || kind === 'video';
}
