import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { DuplicateList, DuplicatePair } from '../../contract/duplicates';
import { EmptyState } from '../../ui/empty-state';
import { ErrorState } from '../../ui/error-state';
import { useFormats } from '../../ui/formats-context';
import { useKeptState } from '../../ui/kept-state';
import { PageHeader } from '../../ui/page-header';
import { DuplicateReview } from './duplicate-review';
import { useComparison, useDuplicates } from './list-duplicates';
import styles from './person.module.css';

const MOST = 500;
const LEAD =
  'People who may be one and the same. They stay as they are until you say so, and Undo parts them again.';

/** Who may be one and the same, two at a time. */
export function DuplicatesScreen() {
  const list = useDuplicates(MOST);
  return (
    <>
      <nav aria-label="Back" className={styles.back}>
        <Link href="/people">All people</Link>
      </nav>
      <PageHeader title="Possible duplicates" lead={LEAD} />
      {list.isError && (
        <ErrorState
          what="The possible duplicates could not be read"
          error={list.error}
          onRetry={() => void list.refetch()}
        />
      )}
      {list.isSuccess && <Reviews list={list.data} readAt={list.dataUpdatedAt} />}
    </>
  );
}

/** What has been decided since the list was read. */
type Settled = { readonly pair: string; readonly readAt: number };

function Reviews({ list, readAt }: { list: DuplicateList; readAt: number }) {
  const [at, setAt] = useKeptState('duplicates', 0);
  const [settled, setSettled] = useState<Settled | null>(null);
  const formats = useFormats();
  const isSettled = (pair: DuplicatePair): boolean =>
    settled !== null && settled.readAt === readAt && settled.pair === keyOf(pair);
  const pairs = list.pairs.filter((pair) => !isSettled(pair));
  const pair = pairs[at];
  const left = list.total - (list.pairs.length - pairs.length);
  if (left === 0) return <NobodyTwice />;
  if (!pair) return <LeftForLater left={left} onAgain={() => setAt(0)} />;
  return (
    <Compared
      key={keyOf(pair)}
      pair={pair}
      place={`${formats.count(at + 1)} of ${formats.counted(left, 'possible duplicate')}`}
      onSettled={() => setSettled({ pair: keyOf(pair), readAt })}
      onStep={(by) => setAt(Math.max(0, at + by))}
    />
  );
}

type ComparedProps = {
  pair: DuplicatePair;
  place: string;
  onSettled: () => void;
  onStep: (by: 1 | -1) => void;
};

function Compared(props: ComparedProps) {
  const sides = useComparison(props.pair);
  if (sides.isError) {
    return (
      <ErrorState
        what="These two could not be read"
        error={sides.error}
        onRetry={() => void sides.refetch()}
      />
    );
  }
  return sides.isSuccess && <DuplicateReview key={sides.data.keep.id} {...props} sides={sides.data} />;
}

function NobodyTwice() {
  const [, go] = useLocation();
  return (
    <EmptyState
      title="Nobody seems to be in the book twice"
      text="Whoever shares an address, a phone number, a profile or nearly a name with somebody else is shown here."
    >
      <Button variant="default" onClick={() => go('/people')}>
        Back to the people
      </Button>
    </EmptyState>
  );
}

function LeftForLater({ left, onAgain }: { left: number; onAgain: () => void }) {
  const formats = useFormats();
  return (
    <EmptyState
      title="That was the last of them"
      text={`${formats.counted(left, 'possible duplicate')} left for later. Nothing has been changed about them.`}
    >
      <Button variant="default" onClick={onAgain}>
        Look at them again
      </Button>
    </EmptyState>
  );
}

function keyOf({ first, second }: DuplicatePair): string {
  return `${first}-${second}`;
}
