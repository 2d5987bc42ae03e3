import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link, useLocation, useParams } from 'wouter';
import type { ExperimentView } from '../../contract/experiments';
import { EmptyState } from '../../ui/empty-state';
import { ErrorState } from '../../ui/error-state';
import { useFormats } from '../../ui/formats-context';
import { PageHeader } from '../../ui/page-header';
import styles from './experiments.module.css';
import { type Group, useFairTest } from './get-test';
import { MembersPart } from './members-part';
import { useRemoveTest } from './remove-test';
import { ResultPart } from './result-part';
import { SendPart } from './send-part';
import { stateText } from './state-words';

const PAGE = 100;

/** One fair test: the list to send to, the day it was sent, and what came of it. */
export function FairTestScreen() {
  const id = Number(useParams<{ id: string }>().id);
  const [group, setGroup] = useState<Group>('given');
  const [shown, setShown] = useState(PAGE);
  const test = useFairTest(id, group, shown);
  const [, go] = useLocation();
  return (
    <>
      <p className={styles.up}>
        <Link to="/benchmarks/test">All fair tests</Link>
      </p>
      {test.isError &&
        (isNotFound(test.error) ? (
          <EmptyState title="This fair test is not in the book" text="It was removed. Undo brings it back.">
            <Button variant="default" onClick={() => go('/benchmarks/test')}>
              All fair tests
            </Button>
          </EmptyState>
        ) : (
          <ErrorState
            what="The fair test could not be read"
            error={test.error}
            onRetry={() => void test.refetch()}
          />
        ))}
      {test.data && !test.isError && (
        <>
          <Head test={test.data} />
          <ResultPart test={test.data} />
          {test.data.state !== 'ended' && <SendPart test={test.data} />}
          <MembersPart
            test={test.data}
            group={group}
            onGroup={(next) => {
              setGroup(next);
              setShown(PAGE);
            }}
            onMore={() => setShown(shown + PAGE)}
          />
        </>
      )}
    </>
  );
}

function isNotFound(error: Error): boolean {
  return 'code' in error && error.code === 'not_found';
}

function Head({ test }: { test: ExperimentView }) {
  const [, go] = useLocation();
  const formats = useFormats();
  const remove = useRemoveTest(test.title, () => go('/benchmarks/test'));
  const lead = `${stateText(test, formats)}. ${formats.counted(test.outcomeDays, 'day')} after sending count.${test.state === 'ended' ? ' An ended test stays in the book.' : ''}`;
  return (
    <PageHeader title={test.title} lead={lead}>
      {test.state !== 'ended' && (
        <Button
          variant="subtle"
          color="withdraw"
          loading={remove.isPending}
          onClick={() => remove.mutate(test.id)}
        >
          Remove
        </Button>
      )}
    </PageHeader>
  );
}
