import { Button, Checkbox, Modal, SegmentedControl } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { ReadingRow } from '../../contract/reputation';
import { READING_KINDS, type ReadingKind } from '../../domain/import/reading-words';
import type { Month } from '../../domain/month';
import { ErrorState } from '../../ui/error-state';
import { useFormats } from '../../ui/formats-context';
import { SectionHeading } from '../../ui/section-heading';
import { KnownReading } from './known-reading';
import { useReadings } from './list-readings';
import { ReadingItem } from './reading-item';
import { KINDS_IN_WORDS } from './reading-words';
import styles from './reputation.module.css';

type ReadingsPartProps = { month: Month | null; onMonth: (month: Month | null) => void };

/** What was said, newest first, with its filters. */
export function ReadingsPart({ month, onMonth }: ReadingsPartProps) {
  const [kind, setKind] = useState<ReadingKind | null>(null);
  const [unanswered, setUnanswered] = useState(false);
  const [editing, setEditing] = useState<ReadingRow | null>(null);
  const readings = useReadings({ kind, month, unanswered });
  const { count, counted, month: monthText } = useFormats();
  const heading = useInView(month);
  const pages = readings.data?.pages ?? [];
  const [first] = pages;
  const byKind = (of: ReadingKind): string => (first ? ` ${count(first.byKind[of])}` : '');
  const all = first ? READING_KINDS.reduce((sum, of) => sum + first.byKind[of], 0) : 0;
  return (
    <section className={styles.part} aria-labelledby="reputation-readings" ref={heading}>
      <SectionHeading id="reputation-readings">
        What was said{month !== null && ` in ${monthText(month)}`}
      </SectionHeading>
      <div role="search" aria-label="What was said" className={styles.filters}>
        <SegmentedControl
          aria-label="Kind"
          data={[
            { value: 'all', label: `All ${first ? count(all) : ''}` },
            ...KINDS_IN_WORDS.map((one) => ({ value: one.kind, label: `${one.many}${byKind(one.kind)}` })),
          ]}
          value={kind ?? 'all'}
          onChange={(value) => setKind(READING_KINDS.find((one) => one === value) ?? null)}
        />
        <Checkbox
          label="Reviews without a reply"
          checked={unanswered}
          onChange={(event) => setUnanswered(event.currentTarget.checked)}
        />
        {month !== null && (
          <Button variant="subtle" onClick={() => onMonth(null)}>
            Show all months
          </Button>
        )}
      </div>
      {readings.isError && (
        <ErrorState
          what="What was said could not be read"
          error={readings.error}
          onRetry={() => void readings.refetch()}
        />
      )}
      <p role="status" className={styles.count}>
        {first && (first.total === 0 ? 'Nothing fits.' : counted(first.total, 'reading'))}
      </p>
      <ul className={styles.readings}>
        {pages.flatMap(({ rows }) =>
          rows.map((row) => <ReadingItem key={row.id} row={row} onEdit={() => setEditing(row)} />),
        )}
      </ul>
      {readings.hasNextPage && (
        <Button
          variant="default"
          className={styles.more ?? ''}
          loading={readings.isFetchingNextPage}
          onClick={() => void readings.fetchNextPage()}
        >
          Show earlier
        </Button>
      )}
      <Modal
        opened={editing !== null}
        onClose={() => setEditing(null)}
        title="Change what was noted"
        size={640}
      >
        {editing && <KnownReading key={editing.id} row={editing} onClose={() => setEditing(null)} />}
      </Modal>
    </section>
  );
}

// A month is chosen in the table above: what was said in it comes into view.
function useInView(month: Month | null) {
  const part = useRef<HTMLElement>(null);
  useEffect(() => {
    if (month !== null) part.current?.scrollIntoView({ block: 'start' });
  }, [month]);
  return part;
}
