import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { tierName } from '../../domain/ledger/tier-name';
import type { ValueFigure } from '../../domain/value/conversion-value';
import { stratumName } from '../../domain/value/strata';
import { useFormats } from '../../ui/formats-context';
import { useSay } from '../../ui/say';
import { SectionHeading } from '../../ui/section-heading';
import { FigureTable } from '../../ui/working';
import { type ValuePeopleOf, ValuePeopleDialog } from './people-dialog';
import styles from './value.module.css';

type MadeOfPartProps = {
  value: ValueFigure;
  horizonDays: number;
  /** Nobody in credit is on record: then there is nothing to take apart. */
  isAssumed: boolean;
};

/** The parts of the expected amount: by past buying and by tier, adding up to the cent; and the people. */
export function MadeOfPart({ value, horizonDays, isAssumed }: MadeOfPartProps) {
  const formats = useFormats();
  const [shown, setShown] = useState<ValuePeopleOf | null>(null);
  const all = value.strata.reduce((sum, { inCredit }) => sum + inCredit, 0);
  const people = (of: ValuePeopleOf, count: number): ReactNode => (
    <button
      type="button"
      className={styles.people}
      aria-label={`${of.name}: show ${formats.counted(count, 'person', 'people')}`}
      onClick={() => setShown(of)}
    >
      {formats.count(count)}
    </button>
  );
  return (
    <section className={styles.part} aria-labelledby="value-parts">
      <SectionHeading id="value-parts">What it is made of</SectionHeading>
      {isAssumed ? (
        <p className={styles.words}>
          Nobody in credit has a past stretch on record yet, so there is nothing to take apart. The expected
          amount, {formats.money(value.expectedCents)}, comes from the method, not from your records.
        </p>
      ) : (
        <>
          <p className={styles.words}>
            Both tables add up to the expected amount, {formats.money(value.expectedCents)}, to the cent. It
            is the mean of the estimate; the middle of the range, {formats.money(value.middleCents)}, is where
            as much lies above as below, and has no parts.
          </p>
          <Strata value={value} horizonDays={horizonDays} people={people} all={all} />
          <Tiers value={value} people={people} all={all} />
        </>
      )}
      <Button
        className={styles.all ?? ''}
        variant="default"
        onClick={() => setShown({ stratum: null, tier: null, name: 'Everybody in credit' })}
      >
        Show the people
      </Button>
      <ValuePeopleDialog of={shown} isAssumed={isAssumed} onClose={() => setShown(null)} />
    </section>
  );
}

type TableProps = {
  value: ValueFigure;
  people: (of: ValuePeopleOf, count: number) => ReactNode;
  all: number;
};

function Strata({ value, horizonDays, people, all }: TableProps & { horizonDays: number }) {
  const formats = useFormats();
  const say = useSay();
  return (
    <div className={styles.scroll}>
      <FigureTable
        label="By past buying"
        head={[
          'By past buying',
          'In credit',
          `Buy in ${formats.counted(horizonDays, 'day')}, in credit`,
          'Others alike',
          'A buyer spends',
          'On record',
          'Adds',
        ]}
        rows={value.strata.map((part) => [
          stratumName(part.stratum),
          people({ stratum: part.stratum, tier: null, name: stratumName(part.stratum) }, part.inCredit),
          say.share(part.rateInCredit),
          say.share(part.rateOtherwise),
          formats.money(part.spendCents),
          say.share(part.dataShare),
          formats.money(part.valueCents),
        ])}
        foot={['Expected amount', formats.count(all), '', '', '', '', formats.money(value.expectedCents)]}
      />
    </div>
  );
}

function Tiers({ value, people, all }: TableProps) {
  const formats = useFormats();
  return (
    <div className={styles.scroll}>
      <FigureTable
        label="By tier"
        head={['By tier', 'In credit', 'Adds']}
        rows={value.tiers.map(({ tier, inCredit, valueCents }) => [
          tierName(tier),
          people({ stratum: null, tier, name: tierName(tier) }, inCredit),
          formats.money(valueCents),
        ])}
        foot={['Expected amount', formats.count(all), formats.money(value.expectedCents)]}
      />
    </div>
  );
}
