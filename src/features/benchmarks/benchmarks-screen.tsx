import { ErrorState } from '../../ui/error-state';
import { useFormats } from '../../ui/formats-context';
import { PageHeader } from '../../ui/page-header';
import { WorkLine } from '../../ui/work-line';
import { BeforeAfterPart } from './before-after-part';
import { useBenchmarks, useQuickBenchmarks } from './get-benchmarks';
import type { Landmark } from './landmark';
import { PresencePart } from './presence-part';
import { ProofPart } from './proof-part';
import { RatePart } from './rate-part';
import { SpendPart } from './spend-part';

const LEAD =
  'Answered only as far as your own records allow. Each question compares people by what you had done for them before a day with what they bought after it.';

/** What the owner’s own records say about being nice, and how far they may be believed. */
export function BenchmarksScreen() {
  const quick = useQuickBenchmarks();
  const work = useBenchmarks();
  const error = quick.error ?? work.error;
  const again = (): void => {
    void quick.refetch();
    work.again();
  };
  return (
    <>
      <PageHeader title="Does being nice pay?" lead={LEAD} past />
      {error !== null && (
        <ErrorState what="The benchmarks could not be worked out" error={error} onRetry={again} />
      )}
      {quick.data && (
        <>
          <WorkLine work={work} doing="Comparing people">
            <DaysSentence landmark={quick.data} />
          </WorkLine>
          <Questions quick={quick.data} found={work.data ?? null} />
        </>
      )}
    </>
  );
}

function DaysSentence({ landmark: { days, windows } }: { landmark: Landmark }) {
  const formats = useFormats();
  return (
    <>
      People as they stood on {formats.day(days.landmark)}, and what they bought in the{' '}
      {formats.counted(windows.outcomeDays, 'day')} after.
    </>
  );
}

type QuestionsProps = {
  quick: NonNullable<ReturnType<typeof useQuickBenchmarks>['data']>;
  found: ReturnType<typeof useBenchmarks>['data'] | null;
};

function Questions({ quick, found }: QuestionsProps) {
  const landmark = { days: quick.days, windows: quick.windows };
  return (
    <div>
      <PresencePart found={quick.presence} />
      <RatePart
        title="Do people treated well buy again?"
        about="treatment"
        landmark={landmark}
        quick={quick.purchaseLikelihood}
        found={found?.purchaseLikelihood ?? null}
      />
      <SpendPart
        title="Do they spend more?"
        about="treatment"
        landmark={landmark}
        found={found?.spendPerClient ?? null}
      />
      <BeforeAfterPart landmark={landmark} found={found?.beforeAfter ?? null} />
      <RatePart
        title="Do people with a social presence buy more often?"
        about="presence"
        landmark={landmark}
        quick={quick.presencePurchase}
        found={found?.presencePurchase ?? null}
      />
      <SpendPart
        title="Do people with a social presence spend more?"
        about="presence"
        landmark={landmark}
        found={found?.presenceSpend ?? null}
      />
      <ProofPart />
    </div>
  );
}
