import { Link } from 'wouter';
import { EmptyState } from '../../ui/empty-state';
import { ErrorState } from '../../ui/error-state';
import { PageHeader } from '../../ui/page-header';
import { usePastView } from '../../ui/view-context';
import { CREDIT_CAVEAT } from './credit-caveat';
import { CreditModelSelect } from './credit-model-select';
import { KindTable } from './kind-table';
import { useResults } from './list-results';
import styles from './results.module.css';
import { useCreditModel } from './use-credit-model';

const LEAD = 'What each kind of giveaway brought on average, and how far that can be off.';

const NONE_YET = 'Kinds stand side by side once a giveaway is in the book.';
const NONE_THEN = 'The first giveaway came later.';

/** The kinds of giveaways side by side. */
export function KindsScreen() {
  const results = useResults();
  const [model, setModel] = useCreditModel();
  const isNow = usePastView().asOf === null;
  const isEmpty = results.data?.kinds.length === 0;
  return (
    <>
      <nav aria-label="Back" className={styles.back}>
        <Link href="/giveaways">All giveaways</Link>
      </nav>
      <PageHeader title="Giveaways by kind" lead={LEAD} past>
        {results.data && !isEmpty && (
          <CreditModelSelect model={model} onModel={setModel} dataDriven={results.data.dataDriven} />
        )}
      </PageHeader>
      {results.isError && (
        <ErrorState
          what="The kinds could not be read"
          error={results.error}
          onRetry={() => void results.refetch()}
        />
      )}
      {isEmpty && <EmptyState title="Nothing to compare yet" text={isNow ? NONE_YET : NONE_THEN} />}
      {results.data && !isEmpty && (
        <>
          <KindTable results={results.data} model={model} />
          <p className={styles.caveat}>
            Different kinds reach different people, at different times: a difference between kinds need not
            come from the kind. The ranges are 95% intervals; where two of them overlap, which is higher is
            open. {CREDIT_CAVEAT}
          </p>
        </>
      )}
    </>
  );
}
