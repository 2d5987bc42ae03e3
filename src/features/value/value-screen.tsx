import type { ValueView } from '../../contract/value';
import { ErrorState } from '../../ui/error-state';
import { useFormats } from '../../ui/formats-context';
import { PageHeader } from '../../ui/page-header';
import { WorkLine } from '../../ui/work-line';
import { usePastView } from '../../ui/view-context';
import { AssumedPart } from './assumed-part';
import { BesidePart } from './beside-part';
import { useTrackRecord, useValue } from './get-value';
import { HeadPart } from './head-part';
import { MadeOfPart } from './made-of-part';
import { TrackRecordPart } from './track-record-part';
import styles from './value.module.css';

/** The estimated conversion value with all its work shown. */
export function ValueScreen() {
  const formats = useFormats();
  const work = useValue();
  const isNow = usePastView().asOf === null;
  const days = formats.counted(work.data?.estimate.horizonDays ?? 90, 'day');
  return (
    <>
      <PageHeader
        title="Estimated conversion value"
        lead={`What your credit may bring in money in the ${days} ${isNow ? 'to come' : 'after that day'}, from your own records, and from assumptions where they are thin.`}
        past
      />
      {work.error !== null && (
        <ErrorState what="The value could not be worked out" error={work.error} onRetry={work.again} />
      )}
      <WorkLine work={work} doing="Checking past estimates">
        {work.data && `Formula version ${work.data.estimate.formulaVersion}`}
      </WorkLine>
      {work.data && <Everything view={work.data} />}
    </>
  );
}

function Everything({ view }: { view: ValueView }) {
  const record = useTrackRecord();
  return (
    <>
      <div className={styles.columns}>
        <HeadPart view={view} />
        <AssumedPart view={view} />
      </div>
      {view.estimate.value && (
        <MadeOfPart
          value={view.estimate.value}
          horizonDays={view.estimate.horizonDays}
          isAssumed={view.estimate.grade === 'D'}
        />
      )}
      <BesidePart estimate={view.estimate} margin={view.assumptions.grossMargin} />
      <TrackRecordPart record={record} horizonDays={view.estimate.horizonDays} />
    </>
  );
}
