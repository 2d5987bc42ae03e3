import { Button } from '@mantine/core';
import { useFormats } from '../../ui/formats-context';
import styles from './import.module.css';
import type { Running } from './running';
import { timeLeft } from './time-left';

type ProgressBarProps = { label: string; running: Running; rows: number; onCancel: () => void };

/** How far a long piece of work has come, how much longer it takes, and the way to stop it. */
export function ProgressBar({ label, running, rows, onCancel }: ProgressBarProps) {
  const formats = useFormats();
  const { done, total } = running.progress;
  const all = total ?? rows;
  const left = timeLeft(running.progress, running.elapsed);
  return (
    <div className={styles.actions}>
      <div className={styles.progress}>
        <progress aria-label={label} max={Math.max(all, 1)} value={done} />
        <span>
          {formats.count(done)} {all > 0 ? `of ${formats.counted(all, 'row')}` : ''}
          {left === '' ? '' : ` · ${left}`}
        </span>
      </div>
      <Button variant="default" onClick={onCancel}>
        Cancel
      </Button>
    </div>
  );
}
