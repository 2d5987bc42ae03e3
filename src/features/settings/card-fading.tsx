import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { EntryClass } from '../../domain/ledger/rate-card';
import { RATE_CARD_V1 } from '../../domain/ledger/rate-card-v1';
import { CardNumber } from './card-number';
import styles from './rate-card-editor.module.css';
import { className } from './rate-card-words';
import type { CardForm } from './use-card-form';

// No half-life is nought days: the card says so at the field, where null would turn fading off.
const NOT_WRITTEN = 0;

/** How fast points of a class fade, or that they do not. */
export function CardFading({ form, cls }: { form: CardForm; cls: EntryClass }) {
  const { halfLifeDays } = form.values;
  const days = halfLifeDays[cls];
  const [isOff, setIsOff] = useState(days === null);
  const [before, setBefore] = useState(days ?? RATE_CARD_V1.halfLifeDays[cls]);
  const field = `halfLifeDays.${cls}`;
  const set = (value: number | null): void => form.set({ halfLifeDays: { ...halfLifeDays, [cls]: value } });
  const of = className(cls).toLowerCase();
  return (
    <div className={styles.fading} onBlur={() => form.leave(field)}>
      {isOff ? (
        <span>They do not fade.</span>
      ) : (
        <>
          <span>Half of their points fade in</span>
          <span className={styles.short}>
            <CardNumber
              name={`Days in which half of the points of ${of} fade`}
              value={days === NOT_WRITTEN ? null : days}
              onChange={(value) => set(value ?? NOT_WRITTEN)}
              error={form.problem(field)}
            />
          </span>
          <span>days.</span>
        </>
      )}
      <Checkbox
        label="Do not fade"
        aria-label={`Do not fade ${of}`}
        checked={isOff}
        onChange={(event) => turn(event.currentTarget.checked)}
      />
    </div>
  );

  function turn(off: boolean): void {
    setIsOff(off);
    if (off && days) setBefore(days);
    set(off ? null : before);
  }
}
