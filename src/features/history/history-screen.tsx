import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { EmptyState } from '../../ui/empty-state';
import { ErrorState } from '../../ui/error-state';
import { useFormats } from '../../ui/formats-context';
import { useKeptState } from '../../ui/kept-state';
import { PageHeader } from '../../ui/page-header';
import { HistoryDays } from './history-days';
import styles from './history.module.css';
import { useHistory } from './list-history';
import { useSteps } from './use-steps';

const TYPING_MS = 150;
const LEAD = 'Everything that was done in this book, newest first, each with its way back.';

/** The history of the book in the owner's words, with the way back from each thing. */
export function HistoryScreen() {
  const [text, setText] = useKeptState('history', '');
  const [asked] = useDebouncedValue(text.trim(), TYPING_MS);
  const history = useHistory(asked);
  const steps = useSteps();
  const pages = history.data?.pages ?? [];
  return (
    <>
      <PageHeader title="History" lead={LEAD} />
      <div role="search" aria-label="History" className={styles.filters}>
        <TextInput
          type="search"
          aria-label="Search the history"
          placeholder="Search what was done"
          className={styles.search ?? ''}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Count total={pages[0]?.total} />
      </div>
      {history.isError && (
        <ErrorState
          what="The history could not be read"
          error={history.error}
          onRetry={() => void history.refetch()}
        />
      )}
      {pages[0]?.total === 0 && <Nothing narrowed={asked !== ''} onAll={() => setText('')} />}
      <HistoryDays pages={pages} steps={steps} />
      {history.hasNextPage && (
        <Button
          variant="default"
          className={styles.earlier ?? ''}
          loading={history.isFetchingNextPage}
          onClick={() => void history.fetchNextPage()}
        >
          Show earlier
        </Button>
      )}
    </>
  );
}

function Count({ total }: { total: number | undefined }) {
  const formats = useFormats();
  return (
    <span role="status" className={styles.quiet}>
      {total === undefined ? '' : formats.counted(total, 'action')}
    </span>
  );
}

function Nothing({ narrowed, onAll }: { narrowed: boolean; onAll: () => void }) {
  if (!narrowed)
    return <EmptyState title="Nothing was done yet" text="What you do will be listed here, with its Undo." />;
  return (
    <EmptyState title="Nothing of that name" text="Nothing that was done has these words in its name.">
      <Button variant="default" onClick={onAll}>
        Show everything
      </Button>
    </EmptyState>
  );
}
