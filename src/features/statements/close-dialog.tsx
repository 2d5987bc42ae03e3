import { Button, Modal } from '@mantine/core';
import type { Month } from '../../domain/month';
import { addMonths } from '../../domain/month';
import { ErrorState } from '../../ui/error-state';
import { type Formats, useFormats } from '../../ui/formats-context';
import { Checklist } from './checklist';
import styles from './close.module.css';
import { useChecklist } from './get-checklist';
import { useLockMonth } from './lock-month';

type CloseDialogProps = { month: Month; opened: boolean; onClose: () => void };

/** The close of a month: what to look at first, what locking does, and the lock itself. */
export function CloseDialog({ month, opened, onClose }: CloseDialogProps) {
  const formats = useFormats();
  const checklist = useChecklist(month, opened);
  const lock = useLockMonth(onClose);
  const name = formats.month(month);
  return (
    <Modal opened={opened} onClose={onClose} title={`Close ${name}`} size={640}>
      {checklist.isError && (
        <ErrorState
          what="The checklist could not be read"
          error={checklist.error}
          onRetry={() => void checklist.refetch()}
        />
      )}
      {checklist.data && <Checklist checklist={checklist.data} onLeave={onClose} />}
      <p className={styles.words}>{whatLockingDoes(month, formats)}</p>
      {checklist.data && checklist.data.alsoLocked.length > 0 && (
        <p className={styles.words}>{alsoLockedText(checklist.data.alsoLocked, formats)}</p>
      )}
      <div className={styles.buttons}>
        <Button variant="default" onClick={onClose}>
          Not yet
        </Button>
        <Button disabled={!checklist.data} loading={lock.isPending} onClick={() => lock.mutate(month)}>
          Lock {name}
        </Button>
      </div>
    </Modal>
  );
}

function whatLockingDoes(month: Month, formats: Formats): string {
  const name = formats.monthName(month);
  const next = formats.monthName(addMonths(month, 1));
  return `Locking keeps this statement exactly as it is now, to be printed again at any time. What you log or change in ${name} after that is shown as a correction in ${next}. You can unlock it, and the book remembers that you did.`;
}

function alsoLockedText(months: readonly Month[], formats: Formats): string {
  const [first] = months;
  const last = months.at(-1);
  if (first === undefined || last === undefined) return '';
  if (first === last)
    return `${formats.month(first)} is still open and is locked with it, with a statement of its own.`;
  return `${formats.count(months.length)} earlier months are still open, ${formats.month(first)} to ${formats.month(last)}. They are locked with it, each with a statement of its own.`;
}
