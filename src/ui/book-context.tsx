import { createContext, use } from 'react';
import type { Day } from '../domain/day';
import type { Cents } from '../domain/money';

/** What a screen may need to know of the open book without asking for it. */
export type OpenBook = {
  readonly businessName: string;
  readonly currency: string;
  /** Today in the business's own time zone. */
  readonly today: Day;
  readonly hourCostCents: Cents | null;
  /** The last day of the newest locked month. */
  readonly lockedThrough: Day | null;
};

export const OpenBookContext = createContext<OpenBook | null>(null);

/** The open book. @throws Error where no book is open. */
export function useOpenBook(): OpenBook {
  const book = use(OpenBookContext);
  if (!book) throw new Error('useOpenBook needs an OpenBookContext above it');
  return book;
}
