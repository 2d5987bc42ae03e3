import { nearestCents } from '../../src/domain/value/value-range';
import { englishSay } from '../bank/services/measuring/say';

/** Writes amounts of a currency in a table: whole ones, a dash where there is none. Cents. */
export function moneyOf(currency: string): (amount: number | null) => string {
  const { money } = englishSay(currency);
  return (amount) => (amount === null ? '–' : money(nearestCents(amount)));
}
