import type { MonthPart } from '../../domain/explain/figure';
import { type MonthAccount, asPrinted } from '../../domain/ledger/month-account';

/** One line of the month as it is said: `12` and `given`. */
export type MonthWord = { readonly part: MonthPart; readonly figure: string; readonly after: string };

/** The change of a month in whole points that add up, and the words beside it. */
export type MonthWords = { readonly change: number; readonly parts: readonly MonthWord[] };

/**
 * A month as a sentence: its change, then what was given, taken and faded. Fading is negative where old
 * withdrawals faded more than deposits did: time gave points back.
 */
export function monthWords(account: MonthAccount, write: (points: number) => string): MonthWords {
  const { opening, corrections, deposits, withdrawals, fading, closing } = asPrinted(account, 0);
  const corrected: MonthWord = { part: 'corrections', figure: write(corrections), after: 'corrected' };
  return {
    change: closing - opening,
    parts: [
      ...(corrections === 0 ? [] : [corrected]),
      { part: 'deposits', figure: write(deposits), after: 'given' },
      { part: 'withdrawals', figure: write(withdrawals), after: 'taken' },
      { part: 'fading', figure: write(Math.abs(fading)), after: fading < 0 ? 'given back by time' : 'faded' },
    ],
  };
}
