import { Button } from '@mantine/core';
import { wasCancelled } from '../../contract/failure';
import type { FileChoice, ImportPreview } from '../../contract/imports';
import { useFormats } from '../../ui/formats-context';
import { sentenceOf } from '../../ui/sentence-of';
import { useCommit } from './commit-files';
import styles from './import.module.css';
import { ProgressBar } from './progress-bar';
import { takeOffDesk } from './waiting-files';
import { importLabel } from './words';

type ImportBarProps = {
  /** The file shown; it may be left out. */
  token: string;
  /** Everything that can go in, and how it will be stored. */
  choices: readonly FileChoice[];
  previews: readonly ImportPreview[];
  /** Files on the desk that cannot go in yet. */
  others: number;
  isStale: boolean;
};

/** The button that says what it does; while it does it, how far it has come, and a way to stop. */
export function ImportBar({ token, choices, previews, others, isStale }: ImportBarProps) {
  const formats = useFormats();
  const { commit, running, cancel } = useCommit();
  const label = importLabel(previews, formats);
  if (running) return <ProgressBar label="Rows stored" running={running} onCancel={cancel} />;
  return (
    <div className={styles.actions}>
      {commit.error && (
        <p className={styles.said} role="alert" data-failed={wasCancelled(commit.error) ? undefined : true}>
          {sentenceOf(commit.error)}
        </p>
      )}
      {!commit.error && others > 0 && choices.length > 0 && (
        <p className={styles.said}>
          {others === 1 ? 'One file stays' : `${formats.count(others)} files stay`} on the desk for later.
        </p>
      )}
      <div className={styles.together}>
        <Button variant="default" onClick={() => takeOffDesk(token)}>
          Leave this file out
        </Button>
        {choices.length > 0 && (
          <Button disabled={label === null || isStale} onClick={() => commit.mutate(choices)}>
            {label ?? (isStale ? 'Looking at every row' : 'Nothing new to import')}
          </Button>
        )}
      </div>
    </div>
  );
}
