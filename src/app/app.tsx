import { assertNever } from '../domain/assert-never';
import { ErrorState } from '../ui/error-state';
import styles from './alone.module.css';
import { useBookStatus } from './book-status';
import { FirstRun } from './first-run/first-run';
import { RescueScreen } from './rescue-screen';
import { useBookState } from './use-book-state';
import { useRefresh } from './use-refresh';
import { ViewProvider } from './view-provider';
import { Workspace } from './workspace';

/** What the window shows: nothing yet, a way out of a book that will not open, or the open book. */
export function App() {
  const book = useBookState();
  useRefresh();
  switch (book.state) {
    case 'opening':
      return null;
    case 'refused':
      return <RescueScreen book={book} />;
    case 'open':
      return <OpenBook key={book.fileName} />;
    default:
      return assertNever(book);
  }
}

function OpenBook() {
  const status = useBookStatus();
  if (status.isPending) return null;
  if (status.isError) {
    return (
      <main className={styles.alone}>
        <ErrorState
          what="The book could not be read"
          error={status.error}
          onRetry={() => void status.refetch()}
        />
      </main>
    );
  }
  const { business } = status.data;
  if (business === null) return <FirstRun />;
  return (
    <ViewProvider today={status.data.today}>
      <Workspace status={status.data} business={business} />
    </ViewProvider>
  );
}
