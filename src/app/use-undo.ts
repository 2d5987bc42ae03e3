import { useMemo } from 'react';
import { valueOf, wasCancelled } from '../contract/failure';
import { sentenceOf } from '../ui/sentence-of';
import { forgetChange, showFailure, showNote } from './announce-provider';
import { duringWork } from './during-work';

/** Undo and redo of the newest action of the book, said in a toast. */
export function useUndo(): { readonly undo: () => void; readonly redo: () => void } {
  return useMemo(() => ({ undo: () => void undo(), redo: () => void redo() }), []);
}

async function undo(): Promise<void> {
  forgetChange();
  try {
    const { undone } = await duringWork('Undoing', (options) => valueOf(window.bank.book.undo({}, options)));
    showNote(undone === null ? 'There is nothing to undo.' : `Undone: ${undone}`);
  } catch (error) {
    showWhy('This could not be undone', error);
  }
}

async function redo(): Promise<void> {
  forgetChange();
  try {
    const { redone } = await duringWork('Doing again', (options) =>
      valueOf(window.bank.book.redo({}, options)),
    );
    showNote(redone === null ? 'There is nothing to redo.' : `Done again: ${redone}`);
  } catch (error) {
    showWhy('This could not be done again', error);
  }
}

// Stopping is what the owner wanted: it is said, but not as something that went wrong.
function showWhy(what: string, error: unknown): void {
  if (wasCancelled(error)) showNote(sentenceOf(error));
  else showFailure(what, error);
}
