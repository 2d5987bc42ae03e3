import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { EmptyState } from '../../ui/empty-state';
import { ErrorState } from '../../ui/error-state';
import { PageHeader } from '../../ui/page-header';
import { usePastView } from '../../ui/view-context';
import { CREDIT_CAVEAT } from './credit-caveat';
import { CreditModelSelect } from './credit-model-select';
import { useGiveawayDialogs } from './giveaway-dialogs-context';
import { GiveawayList } from './giveaway-list';
import { useResults } from './list-results';
import { ResultFigures } from './result-figures';
import styles from './results.module.css';
import { usePlanned } from './use-planned';
import { useCreditModel } from './use-credit-model';

const LEAD = 'What you gave away, what it cost, and how far people came after it.';

/** Content given away, and what came of it. */
export function GiveawaysScreen() {
  const results = useResults();
  const [model, setModel] = useCreditModel();
  const dialogs = useGiveawayDialogs();
  const isNow = usePastView().asOf === null;
  const planned = usePlanned(results.data);
  const isEmpty = results.data?.giveaways.length === 0 && planned?.length === 0;
  const begin = <Button onClick={dialogs.log}>Log a giveaway</Button>;
  return (
    <>
      <PageHeader title="Giveaways" lead={LEAD} past>
        {isNow && !isEmpty && begin}
      </PageHeader>
      {results.isError && (
        <ErrorState
          what="The giveaways could not be read"
          error={results.error}
          onRetry={() => void results.refetch()}
        />
      )}
      {isEmpty && (isNow ? <NothingYet>{begin}</NothingYet> : <NothingThen />)}
      {results.data && planned && !isEmpty && (
        <>
          <ResultFigures results={results.data} />
          <div className={styles.bar}>
            <Link to="/giveaways/kinds">Compare kinds</Link>
            <CreditModelSelect model={model} onModel={setModel} dataDriven={results.data.dataDriven} />
          </div>
          <GiveawayList results={results.data} planned={planned} model={model} />
          <p className={styles.caveat}>{CREDIT_CAVEAT}</p>
        </>
      )}
    </>
  );
}

function NothingYet({ children }: { children: ReactNode }) {
  return (
    <EmptyState
      title="Nothing given away yet"
      text="A webinar, a guide, a checklist, a workshop: log it with its days, what it cost and how many it reached."
    >
      {children}
    </EmptyState>
  );
}

// An empty past says nothing about the book of now.
function NothingThen() {
  return <EmptyState title="Nothing given away by that day" text="The first giveaway came later." />;
}
