import { type MonthAccount, asPrinted } from '../../domain/ledger/month-account';

/** The change of a month in whole points that add up, and the words beside it. */
export type MonthWords = { readonly change: number; readonly parts: readonly string[] };

/**
 * A month as a sentence: its change, then what was given, taken and faded. Fading is negative where old
 * withdrawals faded more than deposits did: time gave points back.
 */
export function monthWords(account: MonthAccount, write: (points: number) => string): MonthWords {
  const { opening, deposits, withdrawals, fading, closing } = asPrinted(account, 0);
  const time = fading < 0 ? `${write(-fading)} given back by time` : `${write(fading)} faded`;
  return {
    change: closing - opening,
    parts: [`${write(deposits)} given`, `${write(withdrawals)} taken`, time],
  };
}
