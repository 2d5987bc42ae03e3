import { SegmentedControl } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import type { ReadingValues, Tone } from './reading-values';
import styles from './reading-form.module.css';

const TONES: readonly { readonly value: Tone; readonly label: string }[] = [
  { value: 'good', label: 'Good' },
  { value: 'neutral', label: 'Neutral' },
  { value: 'bad', label: 'Bad' },
  { value: 'open', label: 'Does not say' },
];

type ReadingValueFieldProps = {
  values: ReadingValues;
  set: (change: Partial<ReadingValues>) => void;
  error: string | undefined;
};

/** What was said, as its kind has it: stars, a number, a tone; nothing for thanks and referrals. */
export function ReadingValueField({ values, set, error }: ReadingValueFieldProps) {
  const { kind, stars, starsOf, score, scoreOf, tone } = values;
  if (kind === 'review')
    return (
      <Choice
        label="How many stars?"
        // The scale of what is on record: imports may hold reviews of another.
        data={steps(1, starsOf, stars)}
        value={stars === null ? null : String(stars)}
        onChange={(value) => set({ stars: Number(value) })}
        error={error}
      />
    );
  if (kind === 'nps')
    return (
      <Choice
        label="How likely would they recommend you?"
        hint="0 is not at all, the highest is for certain"
        data={steps(0, scoreOf, score)}
        value={score === null ? null : String(score)}
        onChange={(value) => set({ score: Number(value) })}
        error={error}
      />
    );
  if (kind !== 'mention') return null;
  return (
    <Choice
      label="How did they speak of you?"
      data={TONES}
      value={tone}
      onChange={(value) => set({ tone: TONES.find((one) => one.value === value)?.value ?? null })}
      error={error}
    />
  );
}

type Option = { readonly value: string; readonly label: string };

// Scores between the steps, such as 4.5 stars of a file, keep their place among them.
function steps(from: number, to: number, now: number | null): Option[] {
  const whole = Array.from({ length: Math.min(to, 10) - from + 1 }, (_, i) => from + i);
  const all = now === null || whole.includes(now) ? whole : [...whole, now].sort((a, b) => a - b);
  return all.map((step) => ({ value: String(step), label: String(step) }));
}

type ChoiceProps = {
  label: string;
  hint?: string;
  data: readonly Option[];
  value: string | null;
  onChange: (value: string) => void;
  error: string | undefined;
};

function Choice({ label, hint, data, value, onChange, error }: ChoiceProps) {
  return (
    // The keys are the radio buttons’ own, and the digit of a value beside them.
    <div className={styles.wide} role="group" aria-labelledby="reading-value" onKeyDown={byDigit}>
      <div className={styles.label} id="reading-value">
        {label}
        {hint !== undefined && <span className={styles.hint}> {hint}</span>}
      </div>
      {/* Nothing is chosen until somebody chooses: a number of stars is not guessed. */}
      <SegmentedControl
        data={[...data]}
        value={value ?? ''}
        onChange={onChange}
        aria-labelledby="reading-value"
        fullWidth
      />
      {error !== undefined && (
        <p className={styles.problem} role="alert">
          {error}
        </p>
      )}
    </div>
  );
  function byDigit(event: KeyboardEvent): void {
    const isValue = data.some((option) => option.value === event.key);
    if (isValue && !event.ctrlKey && !event.altKey && !event.metaKey) onChange(event.key);
  }
}
