import { type Day, addDays } from '../day';
import { type Month, monthEnd, monthOf, monthStart } from '../month';
import { type DatedPoints, balanceOn } from './balance';
import { type Fading, fadesAnew } from './fading';
import type { ClassPoints } from './day-ends';
import { openingsOf } from './running-balance';

/**
 * A month like a bank's statement, in points:
 * opening + corrections + deposits - withdrawals - fading = closing.
 * Withdrawals are a positive number; fading is what time took, negative where old withdrawals faded
 * more than deposits did. Corrections are what was changed in months locked before this one: the opening
 * is then what the locked statement closed with.
 */
export type MonthAccount = {
  readonly month: Month;
  readonly asOf: Day;
  readonly opening: number;
  readonly corrections: number;
  readonly deposits: number;
  readonly withdrawals: number;
  readonly fading: number;
  /** A card with other half-lives came into force within the month: what it did to the balance is in `fading`. */
  readonly newCard: boolean;
  readonly closing: number;
};

/**
 * The account of a month up to a day of it (or its last day). Postings may be added up by day beforehand
 * as long as positive and negative ones stay apart. Source: measurement, section 1 and rulings.
 */
export function monthAccount(
  postings: readonly DatedPoints[],
  month: Month,
  fading: Fading,
  upTo: Day = monthEnd(month),
): MonthAccount {
  const totalOn = (on: Day): number => balanceOn(postings, on, fading(on)).total;
  return monthBetween(totalOn, postings, month, fading, upTo);
}

/** The same where balances are known already: `totalOn` tells them, `postings` need only be the month's own. */
export function monthBetween(
  totalOn: (day: Day) => number,
  postings: readonly DatedPoints[],
  month: Month,
  fading: Fading,
  upTo: Day,
): MonthAccount {
  const first = monthStart(month);
  const asOf = upTo < monthEnd(month) ? upTo : monthEnd(month);
  const before = addDays(first, -1);
  const opening = totalOn(before);
  const closing = totalOn(asOf);
  let deposits = 0;
  let withdrawals = 0;
  for (const posting of postings) {
    if (posting.day < first || posting.day > asOf) continue;
    if (posting.points > 0) deposits += posting.points;
    else withdrawals -= posting.points;
  }
  const faded = opening + deposits - withdrawals - closing;
  const newCard = fadesAnew(fading, before, asOf);
  return { month, asOf, opening, corrections: 0, deposits, withdrawals, fading: faded, newCard, closing };
}

/**
 * The same month opening with what the locked month before it closed with: what is known better since
 * then becomes its corrections, which are exactly nothing where nothing was changed. Source: rulings,
 * measurement.
 */
export function openedWith(account: MonthAccount, lockedClosing: number): MonthAccount {
  const known = account.opening + account.corrections;
  const opening = toMicro(lockedClosing);
  const corrections = toMicro(toMicro(known) - opening);
  return { ...account, opening, corrections, fading: account.fading + opening + corrections - known };
}

/**
 * The same month as it is locked: it closes with a whole number of micropoints, as the book keeps it, so
 * that the next month opens with the same number to the last bit; fading takes the rest.
 */
export function closedForGood(account: MonthAccount): MonthAccount {
  const closing = toMicro(account.closing);
  return { ...account, closing, fading: account.fading + account.closing - closing };
}

function toMicro(points: number): number {
  const micro = Math.round(points * 1e6);
  return micro === 0 ? 0 : micro / 1e6;
}

/**
 * The accounts of months that follow one another, the last up to a day of it, in one pass over the
 * postings, which come oldest first. They agree with `monthAccount` but for the last bits.
 */
export function monthAccounts(
  postings: readonly DatedPoints[],
  months: readonly Month[],
  fading: Fading,
  upTo: Day,
): MonthAccount[] {
  const ends = months.map((month) => (upTo < monthEnd(month) ? upTo : monthEnd(month)));
  const [first] = months;
  if (first === undefined) return [];
  const days = [monthStart(first), ...ends.map((end) => addDays(end, 1))];
  const stood = openingsOf(postings, days, (day) => fading(addDays(day, -1))).map(totalOf);
  const moved = movementsByMonth(postings, upTo);
  return months.map((month, at) => {
    const [opening, closing] = [stood[at] ?? 0, stood[at + 1] ?? 0];
    const { deposits, withdrawals } = moved.get(month) ?? { deposits: 0, withdrawals: 0 };
    const faded = opening + deposits - withdrawals - closing;
    const asOf = ends[at] ?? upTo;
    const newCard = fadesAnew(fading, addDays(monthStart(month), -1), asOf);
    return { month, asOf, opening, corrections: 0, deposits, withdrawals, fading: faded, newCard, closing };
  });
}

function totalOf({ deposit, ask, breach }: ClassPoints): number {
  return deposit + ask + breach;
}

type Movements = { deposits: number; withdrawals: number };

function movementsByMonth(postings: readonly DatedPoints[], upTo: Day): Map<Month, Movements> {
  const byMonth = new Map<Month, Movements>();
  for (const { day, points } of postings) {
    if (day > upTo) continue;
    const moved = byMonth.get(monthOf(day)) ?? { deposits: 0, withdrawals: 0 };
    if (points > 0) moved.deposits += points;
    else moved.withdrawals -= points;
    byMonth.set(monthOf(day), moved);
  }
  return byMonth;
}

/**
 * The same account rounded for print, so that it adds up as printed: every figure is rounded by itself but
 * for fading, which is their remainder.
 * `decimals` is the number of printed decimals.
 */
export function asPrinted(account: MonthAccount, decimals = 1): MonthAccount {
  const unit = 10 ** decimals;
  const whole = (value: number): number => Math.round(value * unit);
  const opening = whole(account.opening);
  const deposits = whole(account.deposits);
  const withdrawals = whole(account.withdrawals);
  const closing = whole(account.closing);
  const corrections = whole(account.corrections);
  const fading = opening + corrections + deposits - withdrawals - closing;
  const back = (n: number): number => (n === 0 ? 0 : n / unit);
  return {
    ...account,
    opening: back(opening),
    corrections: back(corrections),
    deposits: back(deposits),
    withdrawals: back(withdrawals),
    fading: back(fading),
    closing: back(closing),
  };
}
