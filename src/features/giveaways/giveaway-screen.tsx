import { Link, useParams } from 'wouter';
import type { GiveawayResult, ResultsView } from '../../contract/results';
import { EmptyState } from '../../ui/empty-state';
import { ErrorState } from '../../ui/error-state';
import { PageHeader } from '../../ui/page-header';
import { AboutPart } from './about-part';
import { CostPart } from './cost-part';
import { CreditsPart } from './credits-part';
import { FunnelFacts } from './funnel-facts';
import { FunnelPart } from './funnel-part';
import { GiveawayActions } from './giveaway-actions';
import { GiveawayLead } from './giveaway-lead';
import { useResults } from './list-results';
import { PlannedGiveaway } from './planned-giveaway';
import { ResponsesPart } from './responses-part';
import styles from './results.module.css';
import { usePlanned } from './use-planned';

/** One giveaway: how far people came after it, what it cost, and what is credited to it. */
export function GiveawayScreen() {
  const id = Number(useParams()['id']);
  const results = useResults();
  const result = results.data?.giveaways.find((one) => one.id === id);
  const planned = usePlanned(results.data);
  const toCome = planned?.find((one) => one.id === id);
  return (
    <>
      <nav aria-label="Back" className={styles.back}>
        <Link href="/giveaways">All giveaways</Link>
      </nav>
      {results.isError && (
        <ErrorState
          what="This giveaway could not be read"
          error={results.error}
          onRetry={() => void results.refetch()}
        />
      )}
      {toCome && <PlannedGiveaway giveaway={toCome} />}
      {results.isSuccess && planned && !result && !toCome && <NotThere />}
      {results.data && result && <Giveaway key={id} result={result} results={results.data} />}
    </>
  );
}

function NotThere() {
  return (
    <EmptyState
      title="This giveaway is not in the book"
      text="It was taken back with Undo, it came after the day you look at, or another book is open now."
    />
  );
}

function Giveaway({ result, results }: { result: GiveawayResult; results: ResultsView }) {
  const days = results.windows.attributionDays;
  return (
    <>
      <PageHeader title={result.title} lead={<GiveawayLead giveaway={result} />} past>
        <GiveawayActions giveawayId={result.id} />
      </PageHeader>
      <div className={styles.top}>
        <FunnelPart result={result} lookbackDays={days} />
        <div className={styles.side}>
          <FunnelFacts result={result} lookbackDays={days} />
          <CostPart result={result} />
        </div>
      </div>
      <CreditsPart result={result} results={results} />
      <ResponsesPart giveawayId={result.id} />
      <AboutPart giveawayId={result.id} />
    </>
  );
}
