import { useMutation } from '@tanstack/react-query';
import { Refusal, valueOf, wasCancelled } from '../../contract/failure';
import { type DependedOn, type HistoryStep, dependedOnSchema } from '../../contract/history';
import { type Announce, useAnnounce } from '../../ui/announce-context';
import { sentenceOf } from '../../ui/sentence-of';

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
    mutationFn: (step: Step) => take(step, announce),
    onSuccess: (sentence, step) => {
      announce.note(sentence);
      onDone(step);
    },
    onError: (error, step) => {
      const details = inTheWayOf(error);
      if (details) onRefused(step, details);
      else if (wasCancelled(error)) announce.note(sentenceOf(error));
      else announce.failed(FAILED[step.step], error);
    },
  });
}

const FAILED = { undo: 'This could not be undone', redo: 'This could not be done again' };

async function take({ id, step }: Step, { during }: Announce): Promise<string> {
  const { history } = window.bank;
  if (step === 'redo') {
    const { redone } = await during('Doing again', (options) => valueOf(history.redoOne({ id }, options)));
    return `Done again: ${redone}`;
  }
  const { undone } = await during('Undoing', (options) => valueOf(history.undoOne({ id }, options)));
  return `Undone: ${undone}`;
}

function inTheWayOf(error: unknown): InTheWay | null {
  if (!(error instanceof Refusal) || error.code !== 'depended_on') return null;
  const details = dependedOnSchema.safeParse(error.details);
  return details.success ? { ...details.data, message: error.message } : null;
}
