import type { TrackRecordView } from '../../contract/value';
import { monthOf } from '../../domain/month';
import type { PastMonth } from '../../domain/value/past-month';
import {
  coverageSentence,
  noTrackRecordSentence,
  ratioSentence,
  toldMonths,
  trackRecordSentence,
} from '../../domain/value/track-record-words';
import { PastEstimates } from '../../ui/charts/past-estimates';
import { ErrorState } from '../../ui/error-state';
import { useFormats } from '../../ui/formats-context';
import { useSay } from '../../ui/say';
import { SectionHeading } from '../../ui/section-heading';
import { FigureTable } from '../../ui/working';
import type { LongWork } from '../../ui/use-long-work';
import styles from './value.module.css';

type TrackRecordPartProps = { record: LongWork<TrackRecordView>; horizonDays: number };

/** How past estimates turned out: in sentences, drawn month by month, and as a table. */
export function TrackRecordPart({ record, horizonDays }: TrackRecordPartProps) {
  return (
    <section className={styles.part} aria-labelledby="value-record">
      <SectionHeading id="value-record">Track record</SectionHeading>
      {record.error !== null && (
        <ErrorState
          what="The track record could not be worked out"
          error={record.error}
          onRetry={record.again}
        />
      )}
      {record.data && <Record view={record.data} horizonDays={horizonDays} />}
    </section>
  );
}

function Record({ view: { record }, horizonDays }: { view: TrackRecordView; horizonDays: number }) {
  const say = useSay();
  const formats = useFormats();
  const days = formats.counted(horizonDays, 'day');
  const months = toldMonths(record);
  const sentences = [
    trackRecordSentence(record) ?? noTrackRecordSentence(horizonDays, say),
    coverageSentence(record, say),
    ratioSentence(record, say),
  ].filter((sentence) => sentence !== null);
  return (
    <>
      <p className={styles.words}>{sentences.join(' ')}</p>
      {months.length > 0 && (
        <>
          <p className={styles.caption}>
            At the end of every past month, the estimate is made anew from what was known then, and compared
            with what came in the {days} after. Checked is the forecast of everybody’s sales: what people in
            credit bought because they are in credit cannot be seen from any single outcome.
          </p>
          <PastEstimates months={months} />
          <Months months={months} />
        </>
      )}
    </>
  );
}

function Months({ months }: { months: readonly PastMonth[] }) {
  const formats = useFormats();
  const range = (lower: number, upper: number, write: (value: number) => string): string =>
    `${write(lower)} – ${write(upper)}`;
  const money = (value: number): string => formats.wholeMoney(value as PastMonth['happenedCents']);
  return (
    <details>
      <summary className={styles.caption}>Show as a table</summary>
      <div className={styles.scroll}>
        <FigureTable
          label="Past estimates and what came"
          head={[
            'End of',
            'Sales forecast',
            'Came',
            'Inside',
            'Buyers forecast',
            'Bought',
            'Value estimated',
            'Bought more than others alike',
          ]}
          rows={months
            .toReversed()
            .map((month) => [
              formats.shortMonth(monthOf(month.monthEnd)),
              range(month.estimated.lowerCents, month.estimated.upperCents, money),
              money(month.happenedCents),
              month.inside ? 'yes' : 'no',
              range(Math.floor(month.buyers.lower), Math.ceil(month.buyers.upper), formats.count),
              formats.count(month.bought),
              month.status === 'noExposed'
                ? 'nobody in credit'
                : range(month.value.lowerCents, month.value.upperCents, money),
              month.matchedCents === null
                ? 'nobody alike'
                : `${money(month.matchedCents)} (${formats.counted(month.matchedContacts, 'person', 'people')})`,
            ])}
        />
      </div>
    </details>
  );
}
