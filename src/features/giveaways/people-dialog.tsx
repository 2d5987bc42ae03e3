import { Button, Modal } from '@mantine/core';
import { Link } from 'wouter';
import type { FunnelPerson } from '../../contract/results';
import type { FunnelStep } from '../../domain/giveaways/funnel';
import { DayText } from '../../ui/day-text';
import { ErrorState } from '../../ui/error-state';
import { useFormats } from '../../ui/formats-context';
import { stepFormula, stepName } from './funnel-words';
import { type WhichGiveaways, useFunnelPeople } from './list-funnel-people';
import styles from './results.module.css';
import { useLast } from './use-last';

/** Whose people are shown. */
export type PeopleAsked = { readonly which: WhichGiveaways; readonly step: FunnelStep };

type PeopleDialogProps = {
  /** Null while it is closed. */
  asked: PeopleAsked | null;
  lookbackDays: number;
  onClose: () => void;
};

/** The people behind a count, in a dialog. */
export function PeopleDialog({ asked, lookbackDays, onClose }: PeopleDialogProps) {
  const shown = useLast(asked);
  return (
    <Modal opened={asked !== null} onClose={onClose} title={shown && stepName(shown.step)} size={760}>
      {shown && <PeopleBehind {...shown} lookbackDays={lookbackDays} onLeave={onClose} />}
    </Modal>
  );
}

type PeopleBehindProps = PeopleAsked & { lookbackDays: number; onLeave: () => void };

// How they are counted first, then who they are and why they count.
function PeopleBehind({ which, step, lookbackDays, onLeave }: PeopleBehindProps) {
  const people = useFunnelPeople(which, step);
  const formats = useFormats();
  const pages = people.data?.pages ?? [];
  const total = pages[0]?.total;
  const rows = pages.flatMap((page) => page.rows);
  return (
    <>
      <p className={styles.formula}>
        {stepFormula(step, lookbackDays)} {'kind' in which && EACH_TIME}
      </p>
      {people.isError && (
        <ErrorState
          what="The people could not be read"
          error={people.error}
          onRetry={() => void people.refetch()}
        />
      )}
      <div className={styles.behind}>
        {total !== undefined && (
          <p role="status" className={styles.basis}>
            {total === 0 ? 'Nobody yet.' : formats.counted(total, 'person', 'people')}
          </p>
        )}
        {rows.length > 0 && <People rows={rows} step={step} onLeave={onLeave} />}
        {people.hasNextPage && (
          <Button
            size="compact-md"
            variant="default"
            loading={people.isFetchingNextPage}
            onClick={() => void people.fetchNextPage()}
          >
            Show more
          </Button>
        )}
      </div>
    </>
  );
}

const EACH_TIME = 'Who responded to several giveaways of the kind counts once for each.';

const LATER: readonly FunnelStep[] = ['qualified', 'bought', 'qualified_then_bought', 'bought_again'];

type PeopleProps = { rows: readonly FunnelPerson[]; step: FunnelStep; onLeave: () => void };

function People({ rows, step, onLeave }: PeopleProps) {
  const isLater = LATER.includes(step);
  const happened = step === 'qualified' ? 'Qualified on' : 'Bought on';
  return (
    <table className={styles.rows}>
      <thead>
        <tr>
          <th scope="col">Person</th>
          <th scope="col">Responded on</th>
          {isLater && <th scope="col">{happened}</th>}
          {isLater && (
            <th scope="col" className={styles.number}>
              Days
            </th>
          )}
          <th scope="col" className={styles.why}>
            Why
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((person, at) => (
          // One person can stand here for several giveaways of a kind, even of one day.
          // oxlint-disable-next-line react/no-array-index-key
          <tr key={at}>
            <td>
              <Link to={`/people/${person.contactId}`} onClick={onLeave}>
                {person.name}
              </Link>
              {person.company !== '' && <small>{person.company}</small>}
            </td>
            <td className={styles.days}>
              <DayText day={person.respondedOn} />
            </td>
            {isLater && (
              <td className={styles.days}>
                <DayText day={person.on} />
              </td>
            )}
            {isLater && <td className={styles.number}>{person.days}</td>}
            <td className={styles.why}>{person.why.join('. ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
