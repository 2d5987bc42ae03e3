import { type Day, addDays } from '../day';
import { monthOf } from '../month';
import { type DatedPoints, balanceOn } from './balance';
import { type Fading, fadesAnew } from './fading';
import { asPrinted } from './month-account';

/**
 * Some days like a bank's statement, in points: opening + deposits - withdrawals - fading = closing.
 * Withdrawals are a positive number; fading is negative where time gave points back.
 */
export type PeriodAccount = {
  readonly opening: number;
  readonly deposits: number;
  readonly withdrawals: number;
  readonly fading: number;
  readonly newCard: boolean;
  readonly closing: number;
};

/** The account of the days from `from` to `to`, both included. Source: rulings, measurement, for any days. */
export function periodAccount(
  postings: readonly DatedPoints[],
  from: Day,
  to: Day,
  fading: Fading,
): PeriodAccount {
  const before = addDays(from, -1);
  const opening = balanceOn(postings, before, fading(before)).total;
  const closing = balanceOn(postings, to, fading(to)).total;
  const within = postings.filter(({ day }) => day >= from && day <= to).map(({ points }) => points);
  const deposits = sum(within.filter((points) => points > 0));
  const withdrawals = -sum(within.filter((points) => points < 0));
  const faded = opening + deposits - withdrawals - closing;
  const newCard = fadesAnew(fading, before, to);
  return { opening, deposits, withdrawals, fading: faded, newCard, closing };
}

/** The same account rounded to tenths so that it adds up as printed: fading is the remainder. */
export function periodAsPrinted(account: PeriodAccount, to: Day): PeriodAccount {
  const { opening, deposits, withdrawals, fading, newCard, closing } = asPrinted({
    ...account,
    month: monthOf(to),
    asOf: to,
    corrections: 0,
  });
  return { opening, deposits, withdrawals, fading, newCard, closing };
}

function sum(points: readonly number[]): number {
  const total = points.reduce((so, one) => so + one, 0);
  return total === 0 ? 0 : total;
}
