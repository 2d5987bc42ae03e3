import { Link } from 'wouter';
import { ErrorState } from '../../ui/error-state';
import { PageHeader } from '../../ui/page-header';
import { LastDeed } from './last-deed';
import { NobodyLeft } from './nobody-left';
import { PersonCard } from './person-card';
import styles from './presence.module.css';
import { Progress } from './progress';
import { useWorkList } from './use-work-list';

const LEAD =
  'Who can be found on social media? Look them up in your own browser: this program goes nowhere and looks nothing up.';

/** One person at a time: can they be found on social media? */
export function PresenceScreen() {
  const work = useWorkList();
  const { next, person } = work;
  return (
    <>
      <p className={styles.up}>
        <Link to="/benchmarks">Benchmarks</Link>
      </p>
      <PageHeader title="Check who is on social media" lead={LEAD} />
      {next.isError && (
        <ErrorState
          what="The list could not be read"
          error={next.error}
          onRetry={() => void next.refetch()}
        />
      )}
      {next.data && (
        <div className={styles.work}>
          <Progress next={next.data} />
          {person ? <PersonCard person={person} work={work} /> : <NobodyLeft work={work} />}
          <LastDeed work={work} />
        </div>
      )}
    </>
  );
}
