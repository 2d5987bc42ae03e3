import { useMemo } from 'react';
import { valueOf } from '../contract/failure';
import { forgetChange, showFailure, showNote } from './announce-provider';

/** Undo and redo of the newest action of the book, said in a toast. */
export function useUndo(): { readonly undo: () => void; readonly redo: () => void } {
  return useMemo(() => ({ undo: () => void undo(), redo: () => void redo() }), []);
}

async function undo(): Promise<void> {
  forgetChange();
  try {
    const { undone } = await valueOf(window.bank.book.undo({}));
    showNote(undone === null ? 'There is nothing to undo.' : `Undone: ${undone}`);
  } catch (error) {
    showFailure('This could not be undone', error);
  }
}

async function redo(): Promise<void> {
  forgetChange();
  try {
    const { redone } = await valueOf(window.bank.book.redo({}));
    showNote(redone === null ? 'There is nothing to redo.' : `Done again: ${redone}`);
  } catch (error) {
    showFailure('This could not be done again', error);
  }
}
