import { Button } from '@mantine/core';
import { Refusal } from '../../contract/failure';
import type { FileChoice, ImportPreview } from '../../contract/imports';
import { useFormats } from '../../ui/formats-context';
import { sentenceOf } from '../../ui/sentence-of';
import { type Running, useCommit } from './commit-file';
import styles from './import.module.css';
import { timeLeft } from './time-left';
import { takeOffDesk } from './waiting-files';
import { importLabel } from './words';

type CommitBarProps = { token: string; choice: FileChoice; preview: ImportPreview; isStale: boolean };

/** The button that says what it does; while it does it, how far it has come, and a way to stop. */
export function CommitBar({ token, choice, preview, isStale }: CommitBarProps) {
  const formats = useFormats();
  const { commit, running, cancel } = useCommit();
  const label = importLabel(preview.file.kind ?? 'people', preview.counts, formats);
  if (running) return <ProgressBar running={running} rows={preview.counts.rows} onCancel={cancel} />;
  return (
    <div className={styles.actions}>
      <WhyNot error={commit.error} />
      <Button variant="default" onClick={() => takeOffDesk(token)}>
        Leave this file out
      </Button>
      <Button disabled={label === null || isStale} onClick={() => commit.mutate(choice)}>
        {label ?? 'Nothing new to import'}
      </Button>
    </div>
  );
}

// Stopping is what the owner wanted: it is said, but not as something that went wrong.
function WhyNot({ error }: { error: Error | null }) {
  const wasStopped = error instanceof Refusal && error.code === 'cancelled';
  return (
    <p className={styles.said} role="alert" data-failed={wasStopped ? undefined : true}>
      {error && sentenceOf(error)}
    </p>
  );
}

type ProgressBarProps = { running: Running; rows: number; onCancel: () => void };

function ProgressBar({ running, rows, onCancel }: ProgressBarProps) {
  const formats = useFormats();
  const { done, total } = running.progress;
  const all = total ?? rows;
  const left = timeLeft(running.progress, running.elapsed);
  return (
    <div className={styles.actions}>
      <div className={styles.progress}>
        <progress aria-label="Rows stored" max={all} value={done} />
        <span>
          {formats.count(done)} of {formats.counted(all, 'row')}
          {left === '' ? '' : ` · ${left}`}
        </span>
      </div>
      <Button variant="default" onClick={onCancel}>
        Cancel
      </Button>
    </div>
  );
}
