import { Button, SegmentedControl } from '@mantine/core';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { StatementRow } from '../../contract/statements';
import { type Month, addMonths, monthEnd, monthStart } from '../../domain/month';
import { type Formats, useFormats } from '../../ui/formats-context';
import { LockIcon } from '../../ui/lock-icon';
import { CloseDialog } from './close-dialog';
import styles from './close.module.css';
import { UnlockDialog } from './unlock-dialog';

type CloseBarProps = {
  row: StatementRow;
  months: readonly StatementRow[];
  knownThen: boolean;
  onKnownThen: (knownThen: boolean) => void;
};

/** How a month stands: running, open, or locked; and what can be done about it. */
export function CloseBar({ row, months, knownThen, onKnownThen }: CloseBarProps) {
  const formats = useFormats();
  const stands = useFocusOnceLocked(row);
  return (
    <div className={styles.bar}>
      <p className={styles.stands} ref={stands} tabIndex={-1}>
        {row.lockedOn !== null && <LockIcon />}
        {standing(row, months, formats)}
      </p>
      {row.complete && row.lockedOn === null && (
        <SegmentedControl
          aria-label="Which entries count"
          size="xs"
          value={knownThen ? 'then' : 'now'}
          onChange={(value) => onKnownThen(value === 'then')}
          data={[
            { value: 'now', label: 'As known now' },
            { value: 'then', label: `As known on ${formats.shortDay(monthEnd(row.month))}` },
          ]}
        />
      )}
      {row.canLock && <CloseButton key={row.month} month={row.month} />}
      {row.lockedOn !== null && (
        <UnlockButton key={row.month} month={row.month} later={lockedAfter(row, months)} />
      )}
    </div>
  );
}

// The button that opened the dialog is gone once the month is locked, or open again: what it led to takes its place.
function useFocusOnceLocked(row: StatementRow): RefObject<HTMLParagraphElement | null> {
  const element = useRef<HTMLParagraphElement>(null);
  const shown = useRef(row);
  useEffect(() => {
    const { month, lockedOn } = shown.current;
    shown.current = row;
    if (month === row.month && lockedOn !== row.lockedOn) element.current?.focus();
  }, [row]);
  return element;
}

function CloseButton({ month }: { month: Month }) {
  const [opened, setOpened] = useState(false);
  const formats = useFormats();
  return (
    <>
      <Button size="compact-md" variant="default" onClick={() => setOpened(true)}>
        Close {formats.monthName(month)}…
      </Button>
      <CloseDialog month={month} opened={opened} onClose={() => setOpened(false)} />
    </>
  );
}

function UnlockButton({ month, later }: { month: Month; later: readonly Month[] }) {
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button size="compact-md" variant="subtle" onClick={() => setOpened(true)}>
        Unlock…
      </Button>
      <UnlockDialog month={month} later={later} opened={opened} onClose={() => setOpened(false)} />
    </>
  );
}

function standing(row: StatementRow, months: readonly StatementRow[], formats: Formats): string {
  if (row.lockedOn !== null)
    return `Locked on ${formats.day(row.lockedOn)}. Formula version ${row.formulaVersion ?? 1}.`;
  if (!row.complete)
    return `Still running. It can be closed from ${formats.day(monthStart(addMonths(row.month, 1)))} on.`;
  if (row.unlockedOn !== null) return `Locked before, unlocked on ${formats.day(row.unlockedOn)}.`;
  const last = months.find(({ lockedOn }) => lockedOn !== null);
  if (row.canLock || !last) return 'Not closed yet.';
  return `Before the first locked month: what is logged here now is a correction in ${formats.month(addMonths(last.month, 1))}.`;
}

function lockedAfter(row: StatementRow, months: readonly StatementRow[]): Month[] {
  return months
    .filter((other) => other.lockedOn !== null && other.month > row.month)
    .map((other) => other.month)
    .reverse();
}
