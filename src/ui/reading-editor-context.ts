import { createContext, use } from 'react';
import type { ReadingKind } from '../domain/import/reading-words';

/** Opens the form of something that was said of the business, from anywhere. */
export type ReadingEditor = {
  /** To log a new reading; without a kind, a review. */
  readonly log: (kind?: ReadingKind) => void;
};

export const ReadingEditorContext = createContext<ReadingEditor | null>(null);

/** The form of a reading. @throws Error outside the application's frame. */
export function useReadingEditor(): ReadingEditor {
  const editor = use(ReadingEditorContext);
  if (!editor) throw new Error('useReadingEditor needs a ReadingEditorContext above it');
  return editor;
}
