import { Button } from '@mantine/core';
import { Link } from 'wouter';
import type { ReadingRow } from '../../contract/reputation';
import { DayText } from '../../ui/day-text';
import { useFormats } from '../../ui/formats-context';
import { usePastView } from '../../ui/view-context';
import { useMarkReplied } from './mark-replied';
import { kindWords, readingName, valueText } from './reading-words';
import { useRemoveReading } from './remove-reading';
import styles from './reputation.module.css';

/** One thing that was said, with what can be done about it. */
export function ReadingItem({ row, onEdit }: { row: ReadingRow; onEdit: () => void }) {
  const formats = useFormats();
  const value = valueText(row, formats);
  const isNow = usePastView().asOf === null;
  return (
    <li className={styles.reading}>
      <span className={styles.day}>
        <DayText day={row.day} />
      </span>
      <div className={styles.said}>
        <p className={styles.what}>
          <strong>{kindWords(row.kind).one}</strong>
          {value !== '' && `, ${value}`}
          {row.contact && (
            <>
              {' · '}
              <Link to={`/people/${row.contact.id}`}>{row.contact.name || 'somebody'}</Link>
            </>
          )}
          {row.source !== '' && <span className={styles.quiet}> · {row.source}</span>}
          {row.kind === 'review' && (
            <span className={row.replied ? styles.quiet : styles.open}>
              {row.replied ? ' · replied to' : ' · no reply yet'}
            </span>
          )}
        </p>
        {row.note !== '' && <p className={styles.note}>{row.note}</p>}
      </div>
      {isNow && <Actions row={row} onEdit={onEdit} />}
    </li>
  );
}

function Actions({ row, onEdit }: { row: ReadingRow; onEdit: () => void }) {
  const name = readingName(row, useFormats());
  const markReplied = useMarkReplied();
  const remove = useRemoveReading();
  return (
    <div className={styles.actions}>
      {row.kind === 'review' && !row.replied && (
        <Button
          variant="default"
          size="compact-sm"
          aria-label={`I have replied to the ${name}`}
          loading={markReplied.isPending}
          onClick={() => markReplied.mutate(row.id)}
        >
          I have replied
        </Button>
      )}
      <Button variant="subtle" size="compact-sm" aria-label={`Change the ${name}`} onClick={onEdit}>
        Change
      </Button>
      <Button
        variant="subtle"
        size="compact-sm"
        color="withdraw"
        aria-label={`Remove the ${name}`}
        loading={remove.isPending}
        onClick={() => remove.mutate({ id: row.id, name })}
      >
        Remove
      </Button>
    </div>
  );
}
