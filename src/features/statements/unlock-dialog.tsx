import { Button, Modal } from '@mantine/core';
import type { Month } from '../../domain/month';
import { useFormats } from '../../ui/formats-context';
import styles from './close.module.css';
import { useUnlockMonth } from './lock-month';

type UnlockDialogProps = {
  month: Month;
  /** Later months that are locked too, oldest first. */
  later: readonly Month[];
  opened: boolean;
  onClose: () => void;
};

/** What unlocking means, said before it is done. */
export function UnlockDialog({ month, later, opened, onClose }: UnlockDialogProps) {
  const formats = useFormats();
  const unlock = useUnlockMonth(onClose);
  const name = formats.month(month);
  return (
    <Modal opened={opened} onClose={onClose} title={`Unlock ${name}`} size={560}>
      <ul className={styles.warnings}>
        <li>
          A statement of {formats.monthName(month)} that you have handed out may no longer be what this book
          prints.
        </li>
        <li>What was shown as a correction since then moves back to the days it happened on.</li>
        {later.length > 0 && (
          <li>
            {later.map(formats.month).join(', ')}{' '}
            {later.length === 1 ? 'follows from it and is' : 'follow from it and are'} unlocked too.
          </li>
        )}
        <li>The locked statement is kept in the book as a record, and so is the day you unlocked it.</li>
      </ul>
      <div className={styles.buttons}>
        <Button variant="default" onClick={onClose}>
          Keep it locked
        </Button>
        <Button color="withdraw" loading={unlock.isPending} onClick={() => unlock.mutate(month)}>
          Unlock {name}
        </Button>
      </div>
    </Modal>
  );
}
