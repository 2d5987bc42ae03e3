import { Link } from 'wouter';
import { ErrorState } from '../../ui/error-state';
import { PageHeader } from '../../ui/page-header';
import { DrawPart } from './draw-part';
import styles from './experiments.module.css';
import { useFairTests } from './list-tests';
import { TestList } from './test-list';

const LEAD =
  'Let chance decide who of a list gets something, and compare them with the others afterwards. Only such a test can say “caused”.';

/** The fair tests, and setting up another. */
export function FairTestsScreen() {
  const tests = useFairTests();
  return (
    <>
      <p className={styles.up}>
        <Link to="/benchmarks">Benchmarks</Link>
      </p>
      <PageHeader title="A fair test" lead={LEAD} />
      {tests.isError && (
        <ErrorState
          what="The fair tests could not be read"
          error={tests.error}
          onRetry={() => void tests.refetch()}
        />
      )}
      {tests.data && (
        <>
          {tests.data.length > 0 && <TestList tests={tests.data} />}
          <DrawPart />
        </>
      )}
    </>
  );
}
