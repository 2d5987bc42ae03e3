import type { ExperimentProposal, ListedPerson } from '../../contract/experiments';
import { sizeSentence } from '../../domain/experiment/size-words';
import { ErrorState } from '../../ui/error-state';
import { useFormats } from '../../ui/formats-context';
import styles from './experiments.module.css';
import type { useProposal } from './propose-draw';

type ProposalPartProps = { proposal: ReturnType<typeof useProposal>; asks: boolean };

/** Who would be drawn from, who is left out and why, and what such a list can show. */
export function ProposalPart({ proposal, asks }: ProposalPartProps) {
  if (!asks) return <p className={styles.quiet}>Choose the list, and this says what it can show.</p>;
  if (proposal.isError)
    return (
      <ErrorState
        what="The list could not be read"
        error={proposal.error}
        onRetry={() => void proposal.refetch()}
      />
    );
  if (!proposal.data) return <p className={styles.quiet}>Reading the list…</p>;
  return <Proposal of={proposal.data} />;
}

function Proposal({ of }: { of: ExperimentProposal }) {
  const { counted, count, locale } = useFormats();
  const { eligible, listed, sizes, base, leftOut, cannotDraw } = of;
  return (
    <div aria-live="polite">
      {eligible > 0 && (
        <p className={styles.can}>
          <strong>{counted(eligible, 'person', 'people')}</strong> can be drawn from
          {eligible === listed ? '.' : `, of ${count(listed)} on the list.`}
        </p>
      )}
      {leftOut.map((reason) => (
        <Names
          key={reason.reason}
          summary={`${count(reason.count)} left out: ${reason.words}`}
          people={reason.people}
          count={reason.count}
        />
      ))}
      {eligible > 0 && <Names summary="Who they are" people={of.people} count={eligible} />}
      {cannotDraw === null ? (
        <>
          <p className={styles.groups}>
            Chance gives it to {counted(sizes.given, 'person', 'people')} and not to {count(sizes.notGiven)}.
          </p>
          <p className={styles.groups}>{sizeSentence({ sizes, base, locale })}</p>
        </>
      ) : (
        <p className={styles.cannot}>{cannotDraw}</p>
      )}
    </div>
  );
}

type NamesProps = { summary: string; people: readonly ListedPerson[]; count: number };

function Names({ summary, people, count }: NamesProps) {
  const formats = useFormats();
  const more = count - people.length;
  return (
    <details className={styles.names}>
      <summary>{summary}</summary>
      <p>
        {people.map(({ name }) => name).join(', ')}
        {more > 0 && ` and ${formats.count(more)} more`}
      </p>
    </details>
  );
}
