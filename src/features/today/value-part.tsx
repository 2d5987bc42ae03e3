import { Button } from '@mantine/core';
import { Link } from 'wouter';
import type { ValueView } from '../../contract/value';
import { includesNothing, meaningSentence, verdictSentence } from '../../domain/value/verdict';
import { ValueBar } from '../../ui/charts/value-bar';
import { BesideRange } from '../../ui/beside-range';
import { ErrorState } from '../../ui/error-state';
import { useFormats } from '../../ui/formats-context';
import { useSay } from '../../ui/say';
import { SectionHeading } from '../../ui/section-heading';
import type { LongWork } from '../../ui/use-long-work';
import { ValueFigure } from '../../ui/value-figure';
import { usePastView } from '../../ui/view-context';
import { useValue } from './get-value';
import styles from './value-part.module.css';

/** What the balance may be worth in money: its range first, what it is of, and how past ones turned out. */
export function ValuePart() {
  const formats = useFormats();
  const value = useValue();
  const isNow = usePastView().asOf === null;
  const days = formats.counted(value.data?.estimate.horizonDays ?? 90, 'day');
  return (
    <section aria-labelledby="today-value" className={styles.part} aria-busy={value.isWorking}>
      <SectionHeading id="today-value">
        Estimated conversion value, {isNow ? `next ${days}` : `the ${days} after`}
      </SectionHeading>
      {value.data ? <Estimate view={value.data} /> : <Waiting work={value} />}
    </section>
  );
}

function Waiting({ work }: { work: LongWork<ValueView> }) {
  if (work.error !== null) {
    return <ErrorState what="The value could not be worked out" error={work.error} onRetry={work.again} />;
  }
  if (work.isStopped) {
    return (
      <Button variant="default" size="compact-md" onClick={work.again}>
        Work it out
      </Button>
    );
  }
  return <p className={styles.basis}>Being worked out from your records.</p>;
}

function Estimate({ view: { estimate, trackRecord } }: { view: ValueView }) {
  const say = useSay();
  const { value } = estimate;
  if (value === null) {
    return (
      <>
        <ValueFigure range={null} />
        <p className={styles.basis}>
          {verdictSentence(estimate, say)} <ShowTheWork />
        </p>
      </>
    );
  }
  const isOpen = includesNothing(value);
  return (
    <>
      <ValueFigure range={value} />
      <ValueBar range={value} name="Estimated conversion value" isOpen={isOpen} />
      <BesideRange estimate={estimate} className={styles.basis} />
      <p className={styles.basis}>
        {isOpen && 'Can’t tell yet whether the balance is worth money. '}
        {meaningSentence(estimate, say)} {trackRecord.text} <ShowTheWork />
      </p>
    </>
  );
}

function ShowTheWork() {
  return <Link href="/value">Show the work</Link>;
}
