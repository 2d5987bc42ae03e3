import { createContext, use } from 'react';
import type { Day } from '../domain/day';
import type { Cents } from '../domain/money';

/** A contact already in the book, or a name to make one of. */
export type Someone = { readonly contactId: number; readonly name: string } | { readonly newName: string };

/** What the form of an act opens with; whatever is left out gets its usual default. */
export type ActPrefill = {
  readonly kind?: string | null;
  /** Null is a day still to be said; left out, it is today. */
  readonly day?: Day | null;
  readonly channel?: string;
  readonly who?: readonly Someone[];
  readonly note?: string;
  readonly minutes?: number | null;
  readonly costCents?: Cents | null;
  readonly units?: number;
  readonly reach?: number | null;
};

/** Opens the form of an act from anywhere: to log a new one, or to change one that is in the book. */
export type ActEditor = {
  readonly log: (prefill?: ActPrefill) => void;
  readonly edit: (actId: number) => void;
};

export const ActEditorContext = createContext<ActEditor | null>(null);

/** The form of an act. @throws Error outside the application's frame. */
export function useActEditor(): ActEditor {
  const editor = use(ActEditorContext);
  if (!editor) throw new Error('useActEditor needs an ActEditorContext above it');
  return editor;
}
