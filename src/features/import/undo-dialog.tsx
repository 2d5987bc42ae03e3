import { Button, Modal, Radio } from '@mantine/core';
import { useEffect, useEffectEvent, useState } from 'react';
import { sentenceOf } from '../../ui/sentence-of';
import { EditList } from './edit-list';
import styles from './import.module.css';
import { LookingForEdits } from './taking-back';
import { type LaterEdits, type UndoChoice, useLaterEdits } from './undo-import';

type UndoDialogProps = {
  importId: number;
  /** When it was asked for (`Date.now()`). */
  since: number;
  name: string;
  onClose: () => void;
  onUndo: (choice: UndoChoice) => void;
};

const ALL_TAKEN_BACK = 'The book is as it was before the import. This can itself be undone.';
const TAKEN_BACK_TOO = 'What was changed goes with the import. This can itself be undone.';

/** Takes an import back: at once where nothing was done to its rows since, else after asking what becomes of that. */
export function UndoDialog({ importId, since, name, onClose, onUndo }: UndoDialogProps) {
  const [choice, setChoice] = useState<LaterEdits>('keep');
  const { edits, running } = useLaterEdits(importId);
  const undo = (laterEdits: LaterEdits, from: number): void => {
    onUndo({ id: importId, laterEdits, since: from });
    onClose();
  };
  const undoAtOnce = useEffectEvent(() => undo('keep', since));
  useEffect(returnFocus, []);
  const isUntouched = edits.data?.length === 0;
  useEffect(() => {
    if (isUntouched) undoAtOnce();
  }, [isUntouched]);
  if (edits.isPending) return <LookingForEdits since={since} running={running} onCancel={onClose} />;
  if (isUntouched) return null;
  const mine = edits.data?.filter(({ happened }) => happened !== 'stands') ?? [];
  const standing = edits.data?.filter(({ happened }) => happened === 'stands') ?? [];
  return (
    <Modal opened onClose={onClose} title={`Undo the import of ${name}`} size={640}>
      {edits.error && <p role="alert">{sentenceOf(edits.error)}</p>}
      {mine.length > 0 && (
        <>
          <p className={styles.dialogText}>Since then this was changed:</p>
          <EditList edits={mine} />
          <Radio.Group
            label="What becomes of it?"
            value={choice}
            onChange={(value) => setChoice(value)}
            className={styles.dialogChoice}
          >
            <Radio
              value="keep"
              label="Keep my later edits"
              description="What was changed stays as it is now; everything else of the import goes."
              data-autofocus
            />
            <Radio
              value="drop"
              label="Take them back too"
              description={standing.length > 0 ? TAKEN_BACK_TOO : ALL_TAKEN_BACK}
            />
          </Radio.Group>
        </>
      )}
      {standing.length > 0 && (
        <>
          <p className={styles.dialogText}>
            These stay in any case, because something of their own was recorded for them since:
          </p>
          <EditList edits={standing} />
        </>
      )}
      <div className={styles.actions}>
        <Button variant="default" onClick={onClose}>
          Leave the import in
        </Button>
        <Button onClick={() => undo(choice, Date.now())}>Undo this import</Button>
      </div>
    </Modal>
  );
}

// The dialog is gone as soon as it is answered: the keyboard goes back to what opened it.
function returnFocus(): () => void {
  const opener = document.activeElement;
  return () => {
    if (opener instanceof HTMLElement && document.activeElement === document.body) opener.focus();
  };
}
