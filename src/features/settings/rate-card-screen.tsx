import { Link } from 'wouter';
import { ErrorState } from '../../ui/error-state';
import { PageHeader } from '../../ui/page-header';
import { useRateCards } from './list-rate-cards';
import { RateCardEditor } from './rate-card-editor';
import styles from './rate-card-editor.module.css';

const LEAD =
  'A new card counts from its day on. What you have posted before keeps its points, and past days keep their balances.';

/** Changes the rate card: a new version, with what it would do beside it. */
export function RateCardScreen() {
  const cards = useRateCards();
  const newest = cards.data?.versions[0]?.card;
  return (
    <>
      <nav aria-label="Back" className={styles.back}>
        <Link href="/settings">Settings</Link>
      </nav>
      <PageHeader title="Change the rate card" lead={LEAD} />
      {cards.isError && (
        <ErrorState
          what="The rate card could not be read"
          error={cards.error}
          onRetry={() => void cards.refetch()}
        />
      )}
      {cards.data && newest && <RateCardEditor key={newest.version} cards={cards.data} newest={newest} />}
    </>
  );
}
