import { useMutation } from '@tanstack/react-query';
import { Refusal, valueOf } from '../../contract/failure';
import { type DependedOn, type HistoryStep, dependedOnSchema } from '../../contract/history';
import { useAnnounce } from '../../ui/announce-context';

/** One step back, or forward again. */
export type Step = { readonly id: number; readonly step: NonNullable<HistoryStep> };

/** Why a step was not taken: the sentence, and what has to be undone or done again first. */
export type InTheWay = DependedOn & { readonly message: string };

type Outcome = {
  readonly onDone: (step: Step) => void;
  readonly onRefused: (step: Step, why: InTheWay) => void;
};

/** Takes one step. What stands in its way is handed over, everything else is said in a corner. */
export function useTakeStep({ onDone, onRefused }: Outcome) {
  const announce = useAnnounce();
  return useMutation({
    mutationFn: take,
    onSuccess: (sentence, step) => {
      announce.note(sentence);
      onDone(step);
    },
    onError: (error, step) => {
      const details = inTheWayOf(error);
      if (details) onRefused(step, details);
      else announce.failed(FAILED[step.step], error);
    },
  });
}

const FAILED = { undo: 'This could not be undone', redo: 'This could not be done again' };

async function take({ id, step }: Step): Promise<string> {
  if (step === 'redo') return `Done again: ${(await valueOf(window.bank.history.redoOne({ id }))).redone}`;
  return `Undone: ${(await valueOf(window.bank.history.undoOne({ id }))).undone}`;
}

function inTheWayOf(error: unknown): InTheWay | null {
  if (!(error instanceof Refusal) || error.code !== 'depended_on') return null;
  const details = dependedOnSchema.safeParse(error.details);
  return details.success ? { ...details.data, message: error.message } : null;
}
