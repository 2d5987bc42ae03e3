import { createContext, use } from 'react';
import type { WorkOptions } from './use-long-work';

/** Says in a corner of the window what has happened. */
export type Announce = {
  /** A change was made: the sentence, with an Undo button beside it. */
  readonly done: (sentence: string) => void;
  /** Something happened that there is nothing to undo about: “Saved a copy as …”. */
  readonly note: (sentence: string) => void;
  /** Something was refused; `what` says what was tried: “The deposit was not logged”. */
  readonly failed: (what: string, error: unknown) => void;
  /** Does something that may take long: after a moment it is shown how far it is, with a way to stop. */
  readonly during: <T>(doing: string, work: (options: WorkOptions) => Promise<T>) => Promise<T>;
};

export const AnnounceContext = createContext<Announce | null>(null);

/** The way to tell the owner what has happened. @throws Error outside the application's frame. */
export function useAnnounce(): Announce {
  const announce = use(AnnounceContext);
  if (!announce) throw new Error('useAnnounce needs an AnnounceContext above it');
  return announce;
}
