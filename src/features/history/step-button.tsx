import { Button } from '@mantine/core';
import type { Deed, HistoryStep } from '../../contract/history';
import type { Steps } from './use-steps';

type StepButtonProps = {
  deed: Deed;
  step: NonNullable<HistoryStep>;
  steps: Steps;
  /** What the focus goes to when this button leaves with what it did. */
  onTaken?: () => void;
  className?: string | undefined;
};

const LABELS = { undo: 'Undo', redo: 'Do again' };

/** Takes a step of the history; the name of what it is about is said to screen readers. */
export function StepButton({ deed, step, steps, onTaken, className }: StepButtonProps) {
  const { id, name } = deed;
  return (
    <Button
      size="compact-sm"
      variant="default"
      data-step
      className={className ?? ''}
      aria-label={`${LABELS[step]}: ${name}`}
      loading={steps.running === id}
      onClick={() => {
        onTaken?.();
        steps.take({ id, step });
      }}
    >
      {LABELS[step]}
    </Button>
  );
}
