import { Button } from '@mantine/core';
import { type Formats, useFormats } from '../../ui/formats-context';
import styles from './import.module.css';
import type { Running } from './running';
import { timeLeft } from './time-left';

type ProgressBarProps = {
  label: string;
  running: Running;
  /** What is going on before it is known how much there is to do. */
  beginning?: string;
  onCancel: () => void;
};

/** How far a long piece of work has come, how much longer it takes, and the way to stop it. */
export function ProgressBar({ label, running, beginning = 'Reading the file', onCancel }: ProgressBarProps) {
  const formats = useFormats();
  const { done, total } = running.progress;
  // What is only read to know how much there is would fill the bar, and empty it again.
  const isKnown = total !== null && total > 0;
  const left = timeLeft(running.progress, running.elapsed);
  return (
    <div className={styles.actions}>
      <div className={styles.progress}>
        <progress aria-label={label} {...(isKnown && { max: total, value: done })} />
        <span>
          {isKnown
            ? `${formats.count(done)} of ${formats.counted(total, 'row')}${left === '' ? '' : ` · ${left}`}`
            : soFar(beginning, done, formats)}
        </span>
      </div>
      <Button variant="default" onClick={onCancel}>
        Cancel
      </Button>
    </div>
  );
}

function soFar(beginning: string, done: number, formats: Formats): string {
  return done === 0 ? beginning : `${beginning} · ${formats.counted(done, 'row')} so far`;
}
