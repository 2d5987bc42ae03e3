import type { ValueView } from '../../contract/value';
import { includesNothing, meaningSentence, verdictSentence } from '../../domain/value/verdict';
import { ValueBar } from '../../ui/charts/value-bar';
import { BesideRange } from '../../ui/beside-range';
import { useFormats } from '../../ui/formats-context';
import { useSay } from '../../ui/say';
import { SectionHeading } from '../../ui/section-heading';
import { FigureTable, Working } from '../../ui/working';
import { ValueFigure } from '../../ui/value-figure';
import styles from './value.module.css';

/** The range, what may be said of it, and what it is of. */
export function HeadPart({ view: { estimate, trackRecord } }: { view: ValueView }) {
  const say = useSay();
  const { value } = estimate;
  return (
    <section aria-labelledby="value-range">
      <SectionHeading id="value-range">The range</SectionHeading>
      <ValueFigure range={value} />
      {value && <ValueBar range={value} name="Estimated conversion value" isOpen={includesNothing(value)} />}
      <p className={styles.verdict}>{verdictSentence(estimate, say)}</p>
      <BesideRange estimate={estimate} className={styles.words} />
      {value && <p className={styles.words}>{meaningSentence(estimate, say)}</p>}
      <p className={styles.words}>{trackRecord.text}</p>
      {value && (
        <ValueWorking
          view={value}
          widening={estimate.widening}
          horizonDays={estimate.horizonDays}
          isAssumed={estimate.grade === 'D'}
        />
      )}
    </section>
  );
}

type ValueWorkingProps = {
  view: NonNullable<ValueView['estimate']['value']>;
  widening: number;
  horizonDays: number;
  /** Nobody in credit is on record: how likely it is to be more than nothing, records cannot say. */
  isAssumed: boolean;
};

function ValueWorking({ view, widening, horizonDays, isAssumed }: ValueWorkingProps) {
  const formats = useFormats();
  const say = useSay();
  const { lowerCents, middleCents, upperCents, expectedCents, probPositive, level } = view;
  const days = formats.counted(horizonDays, 'day');
  return (
    <Working of="the range">
      <p>
        For people with the same past buying: the share of those in credit expected to buy in {days}, less the
        share of those not in credit, times what somebody who buys spends, times how many are in credit. Both
        shares come from past stretches of {days}, drawn towards “no effect” while there is little on record.
      </p>
      <p>
        It is worked out 4,000 times with what is not known drawn at random, from the same seed every time.
        The range is the middle {say.share(level)} of them
        {widening > 1 &&
          `, made ${formatTimes(widening, formats.locale)} times as wide because past forecasts missed`}
        .
      </p>
      <FigureTable
        label="The range in figures"
        head={['', 'Amount']}
        rows={[
          ['From', formats.money(lowerCents)],
          ['Middle: as many are above as below', formats.money(middleCents)],
          ['To', formats.money(upperCents)],
          [
            isAssumed
              ? 'Expected amount: the mean, of the method alone'
              : 'Expected amount: the mean, which the parts below add up to',
            formats.money(expectedCents),
          ],
          [
            'Chance that it is more than nothing',
            isAssumed ? 'not enough data yet' : say.share(probPositive),
          ],
        ]}
      />
    </Working>
  );
}

function formatTimes(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value);
}
