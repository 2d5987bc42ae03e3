import { Button, Modal } from '@mantine/core';
import styles from './rate-card-editor.module.css';
import type { LeaveGuard } from './use-leave-guard';

/** Asks before what was written is thrown away. */
export function LeaveDialog({ guard }: { guard: LeaveGuard }) {
  return (
    <Modal opened={guard.leavingFor !== null} onClose={guard.stay} title="Leave without saving?" size={440}>
      <p className={styles.ask}>
        This rate card is not in the book yet. If you leave now, what you changed on it is gone.
      </p>
      <div className={styles.buttons}>
        <Button variant="default" onClick={guard.leave}>
          Leave it
        </Button>
        <Button onClick={guard.stay} data-autofocus>
          Keep working on it
        </Button>
      </div>
    </Modal>
  );
}
