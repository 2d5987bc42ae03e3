import { Button } from '@mantine/core';
import { useState } from 'react';
import type { PersonView } from '../../contract/people';
import { ErrorState } from '../../ui/error-state';
import { SectionHeading } from '../../ui/section-heading';
import { usePersonActs } from './list-person-acts';
import styles from './person.module.css';
import { calledBy } from './person-words';
import { timeLine } from './time-line';
import { TimeLineRow } from './time-line-row';

const AT_ONCE = 100;

/** What happened between the business and one contact, newest first. */
export function TimeLinePart({ view }: { view: PersonView }) {
  const acts = usePersonActs(view.contact.id);
  const [shown, setShown] = useState(AT_ONCE);
  const lines = acts.data?.pages.flatMap((page) => page.lines) ?? [];
  const events = timeLine(lines, view.purchases, acts.hasNextPage);
  const hasMore = events.length > shown || acts.hasNextPage;

  function showOlder(): void {
    setShown(shown + AT_ONCE);
    if (acts.hasNextPage && lines.length < shown + AT_ONCE) void acts.fetchNextPage();
  }

  return (
    <section aria-labelledby="person-time-line">
      <SectionHeading id="person-time-line">Time line</SectionHeading>
      {acts.isError && (
        <ErrorState
          what="The acts could not be read"
          error={acts.error}
          onRetry={() => void acts.refetch()}
        />
      )}
      {acts.isSuccess && events.length === 0 && (
        <p className={styles.quiet}>
          Nothing yet. An answer, an introduction or a kept promise to {calledBy(view.contact)} would be the
          first.
        </p>
      )}
      {acts.isSuccess && events.length > 0 && (
        <table className={styles.lines}>
          <thead>
            <tr>
              <th scope="col" className={styles.day}>
                Day
              </th>
              <th scope="col">What</th>
              <th scope="col" className={styles.number}>
                Points
              </th>
              <th scope="col" className={styles.number}>
                Balance
              </th>
              <th scope="col" className={styles.amount}>
                Sales
              </th>
            </tr>
          </thead>
          <tbody>
            {events.slice(0, shown).map((event) => (
              <TimeLineRow
                key={event.type === 'act' ? `a${event.line.actId}` : `p${event.purchase.id}`}
                event={event}
                contactId={view.contact.id}
              />
            ))}
          </tbody>
        </table>
      )}
      {acts.isSuccess && hasMore && (
        <Button
          variant="default"
          className={styles.older ?? ''}
          onClick={showOlder}
          loading={acts.isFetchingNextPage}
        >
          Show older
        </Button>
      )}
    </section>
  );
}
