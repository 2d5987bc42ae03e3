import { wasCancelled } from '../../contract/failure';
import type { FileReceipt } from '../../contract/imports';
import { sentenceOf } from '../../ui/sentence-of';
import styles from './import.module.css';
import { KeptRows } from './kept-rows';
import type { Running } from './running';
import { TakingBack } from './taking-back';
import type { useUndoImport } from './undo-import';

type UndoNewsProps = {
  undo: ReturnType<typeof useUndoImport>['undo'];
  running: Running;
  onCancel: () => void;
  files: readonly FileReceipt[];
};

/** How far the taking back of an import has come, then what became of it, or that it was stopped. */
export function UndoNews({ undo, running, onCancel, files }: UndoNewsProps) {
  if (undo.isPending)
    return <TakingBack since={undo.variables.since} running={running} onCancel={onCancel} />;
  if (undo.data) return <KeptRows undone={undo.data} files={files} />;
  if (!wasCancelled(undo.error)) return null;
  return (
    <p className={styles.kept} role="status">
      {sentenceOf(undo.error)}
    </p>
  );
}
