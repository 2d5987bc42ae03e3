import { SegmentedControl } from '@mantine/core';
import { useFormats } from '../../ui/formats-context';
import { MoneyField } from '../../ui/money-field';
import { NumberField } from '../../ui/number-field';
import type { AssumptionProblems, AssumptionsDraft } from './assumptions-values';
import styles from './assumptions.module.css';

type AssumptionsFieldsProps = {
  draft: AssumptionsDraft;
  set: (change: Partial<AssumptionsDraft>) => void;
  problems: AssumptionProblems;
  days: number;
};

/** The owner's numbers, each with what it changes. */
export function AssumptionsFields({ draft, set, problems, days }: AssumptionsFieldsProps) {
  const { counted, currency, locale } = useFormats();
  const within = counted(days, 'day');
  return (
    <div className={styles.fields}>
      <NumberField
        data-autofocus
        label={`Of 100 people, how many buy within ${within}?`}
        description="Where the estimate starts from while your book says little"
        value={draft.rate}
        onChange={(rate) => set({ rate })}
        max={95}
        digits={2}
        error={problems.ownerRate}
      />
      <NumberField
        label="How many people’s records is it worth?"
        description="More makes the estimate slower to believe your book"
        value={draft.weight}
        onChange={(weight) => set({ weight })}
        max={200}
        digits={1}
        error={problems.ownerRateWeight}
      />
      <MoneyField
        label={`What does a buyer spend within ${within}?`}
        description="Used where there are few sales to learn it from"
        currency={currency}
        locale={locale}
        value={draft.spendCents}
        onChange={(spendCents) => set({ spendCents })}
        error={problems.ownerSpendCents}
      />
      <NumberField
        label="Of every 100 of a sale, how much is left?"
        description="Your gross margin; may be left empty"
        value={draft.margin}
        onChange={(margin) => set({ margin })}
        max={100}
        digits={2}
        error={problems.grossMargin}
      />
      <Lift draft={draft} set={set} error={problems.assumedLift} />
    </div>
  );
}

type LiftProps = Pick<AssumptionsFieldsProps, 'draft' | 'set'> & { error: string | undefined };

function Lift({ draft, set, error }: LiftProps) {
  return (
    <fieldset className={styles.lift}>
      <legend>Your assumption: what being in credit adds</legend>
      <p className={styles.does}>
        Shown as a scenario of yours beside the estimate, never as what your book says. 0 is no thought of
        yours.
      </p>
      <div className={styles.pair}>
        <NumberField
          label="Of 100 people in credit, so many"
          value={draft.lift}
          onChange={(lift) => set({ lift })}
          max={50}
          digits={2}
          error={error}
        />
        <SegmentedControl
          aria-label="More of them buy, or fewer"
          data={[
            { value: 'more', label: 'more buy' },
            { value: 'fewer', label: 'fewer buy' },
          ]}
          value={draft.lessLift ? 'fewer' : 'more'}
          onChange={(value) => set({ lessLift: value === 'fewer' })}
        />
      </div>
    </fieldset>
  );
}
