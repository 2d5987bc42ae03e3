import { Button } from '@mantine/core';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { ReputationView } from '../../contract/reputation';
import type { Month } from '../../domain/month';
import { EmptyState } from '../../ui/empty-state';
import { ErrorState } from '../../ui/error-state';
import { PageHeader } from '../../ui/page-header';
import { useReadingEditor } from '../../ui/reading-editor-context';
import { usePastView } from '../../ui/view-context';
import { useReputation } from './get-reputation';
import { IndexPart } from './index-part';
import { LiftPart } from './lift-part';
import { MonthsPart } from './months-part';
import { ReadingsPart } from './readings-part';
import styles from './reputation.module.css';
import { TogetherPart } from './together-part';

const LEAD = 'What people say of you: beside the money, never added to it.';

/** Reputation month by month, what it is made of, and what was said. */
export function ReputationScreen() {
  const reputation = useReputation();
  const editor = useReadingEditor();
  const isNow = usePastView().asOf === null;
  const months = reputation.data?.months;
  const log = <Button onClick={() => editor.log()}>Log what was said</Button>;
  return (
    <>
      <PageHeader title="Reputation" lead={LEAD} past>
        {isNow && months !== undefined && months.length > 0 ? log : undefined}
      </PageHeader>
      {reputation.isError && (
        <ErrorState
          what="The reputation could not be read"
          error={reputation.error}
          onRetry={() => void reputation.refetch()}
        />
      )}
      {months?.length === 0 && (isNow ? <NothingYet /> : <NothingThen />)}
      {reputation.data && reputation.data.months.length > 0 && <Parts view={reputation.data} />}
    </>
  );
}

function Parts({ view }: { view: ReputationView }) {
  const [month, setMonth] = useState<Month | null>(null);
  return (
    <>
      <div className={styles.top}>
        <IndexPart view={view} />
        <LiftPart view={view} />
      </div>
      <TogetherPart view={view} />
      <MonthsPart months={view.months} onMonth={setMonth} />
      <ReadingsPart month={month} onMonth={setMonth} />
    </>
  );
}

function NothingYet() {
  const editor = useReadingEditor();
  const [, go] = useLocation();
  return (
    <EmptyState
      title="Nothing said of you is in the book yet"
      text="Log a review with its stars, a survey answer from 0 to 10, a mention, a referral or a word of thanks; or import a file of them, such as your reviews or the answers to a survey."
    >
      <Button onClick={() => editor.log('review')}>Log a review</Button>
      <Button variant="default" onClick={() => editor.log('thanks')}>
        Log a word of thanks
      </Button>
      <Button variant="default" onClick={() => go('/import')}>
        Import a file
      </Button>
    </EmptyState>
  );
}

function NothingThen() {
  return (
    <EmptyState title="Nothing was said yet on that day" text="The first of it came into the book later." />
  );
}
