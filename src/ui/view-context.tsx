import { createContext, use } from 'react';
import type { Day } from '../domain/day';
import { useOpenBook } from './book-context';
import { useFormats } from './formats-context';

/**
 * The past the owner looks at: everything up to the day `asOf`, as it is known now, or with `knownThen` as it
 * was known at the end of that day. Null is now, where both are the same.
 */
export type PastView = { readonly asOf: Day | null; readonly knownThen: boolean };

export const NOW: PastView = { asOf: null, knownThen: false };

/** The past that is looked at, and how to look at another. */
export type Looking = {
  readonly view: PastView;
  readonly look: (view: PastView) => void;
  /** True while the day to look at is being chosen. */
  readonly isChoosing: boolean;
  readonly choose: (isChoosing: boolean) => void;
};

const PRESENT: Looking = { view: NOW, look: () => {}, isChoosing: false, choose: () => {} };

/** A screen that stands alone looks at now. */
export const LookingContext = createContext<Looking>(PRESENT);

/** The past that is looked at, and how to look at another. */
export function useLooking(): Looking {
  return use(LookingContext);
}

/** The past every question about figures is asked of; it belongs in the question's key, too. */
export function usePastView(): PastView {
  return useLooking().view;
}

/** The last day that is looked at: the past's, or today. */
export function useDayLookedAt(): Day {
  const { today } = useOpenBook();
  return usePastView().asOf ?? today;
}

/** A title that says which day it is about: `Ledger on 30 Jun 2026`; as it is when now is looked at. */
export function useTitleOnDay(): (title: string) => string {
  const formats = useFormats();
  const { asOf } = usePastView();
  return (title) => (asOf === null ? title : `${title} on ${formats.day(asOf)}`);
}
