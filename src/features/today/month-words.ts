import type { MonthPart } from '../../domain/explain/figure';
import { type MonthAccount, asPrinted } from '../../domain/ledger/month-account';

/** One line of the month as it is said: `12` and `given`. */
export type MonthWord = { readonly part: MonthPart; readonly figure: string; readonly after: string };

/** The change of a month in points that add up as they are said, and the words beside it. */
export type MonthWords = { readonly change: number; readonly parts: readonly MonthWord[] };

/** How exactly points are said, and how they are written then. */
export type Precision = { readonly decimals: 0 | 1; readonly write: (points: number) => string };

/** From this balance on, tenths of a point say nothing. */
const SAID_WHOLE_FROM = 100;

/** Whole points for a balance of some size; a young book is said to the tenth, as the ledger writes it. */
export function precisionOf(
  balance: number,
  formats: { readonly points: Precision['write']; readonly wholePoints: Precision['write'] },
): Precision {
  return Math.abs(balance) >= SAID_WHOLE_FROM
    ? { decimals: 0, write: formats.wholePoints }
    : { decimals: 1, write: formats.points };
}

/**
 * A month as a sentence: its change, then what was given, taken and faded. Fading is negative where old
 * withdrawals faded more than deposits did: time gave points back.
 */
export function monthWords(account: MonthAccount, { decimals, write }: Precision): MonthWords {
  const { opening, corrections, deposits, withdrawals, fading, newCard, closing } = asPrinted(
    account,
    decimals,
  );
  const corrected: MonthWord = { part: 'corrections', figure: write(corrections), after: 'corrected' };
  return {
    change: closing - opening,
    parts: [
      ...(corrections === 0 ? [] : [corrected]),
      { part: 'deposits', figure: write(deposits), after: 'given' },
      { part: 'withdrawals', figure: write(withdrawals), after: 'taken' },
      { part: 'fading', figure: write(Math.abs(fading)), after: fadingWords(fading, newCard) },
    ],
  };
}

// What a new rate card did to the balance is not time's doing.
function fadingWords(fading: number, newCard: boolean): string {
  const what = fading < 0 ? 'given back by time' : 'faded';
  return newCard ? `${what} and moved by the new rate card` : what;
}
