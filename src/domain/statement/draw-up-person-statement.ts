import type { Day } from '../day';
import { type DatedPoints, unfadedOn } from '../ledger/balance';
import type { Fading } from '../ledger/fading';
import { type PeriodAccount, periodAccount, periodAsPrinted } from '../ledger/period-account';
import { balancesAfterEach } from '../ledger/running-balance';
import { apportionPosted } from './apportion';
import { FORMULA_VERSION } from './monthly-statement';
import type { PersonSale, PersonStatement, PersonStatementLine } from './person-statement';
import { stateSales } from './state-sales';

/** One act as it reached the contact, with the points it posted there. */
export type PersonAct = Omit<PersonStatementLine, 'balanceAfter'>;

/** Everything a contact's statement is made from; what lies outside `from`..`to` is left aside. */
export type PersonInputs = Pick<
  PersonStatement,
  'business' | 'currency' | 'person' | 'from' | 'to' | 'complete' | 'drawnUpOn' | 'knownOn'
> & {
  readonly fading: Fading;
  /** All that counts for this contact up to `to`, oldest first by (day, act). */
  readonly acts: readonly PersonAct[];
  readonly purchases: readonly PersonSale[];
};

/**
 * A contact's own account over some days. It adds up as printed: fading is the remainder, and the points of
 * the lines add up to its deposits and withdrawals. Points; source: measurement, section 1.
 */
export function drawUpPersonStatement(inputs: PersonInputs): PersonStatement {
  const { acts, purchases: bought, fading, ...heading } = inputs;
  const { from, to } = heading;
  const exact = periodAccount(acts, from, to, fading);
  const printed = periodAsPrinted(exact, to);
  const within = acts.filter(isWithin(from, to));
  const deposits = within.filter((act) => act.class === 'deposit').length;
  const purchases = bought.filter(isWithin(from, to)).toSorted(oldestFirst);
  return {
    ...heading,
    formulaVersion: FORMULA_VERSION,
    exact,
    printed,
    deposits,
    withdrawals: within.length - deposits,
    unfaded: unfadedOn(acts, to),
    halfLifeDays: fading(to),
    lines: linesOf(within, acts, printed, fading),
    purchases,
    sales: stateSales(purchases.map(({ amountCents }) => amountCents)),
  };
}

function isWithin(from: Day, to: Day) {
  return ({ day }: { readonly day: Day }): boolean => day >= from && day <= to;
}

function oldestFirst(a: PersonSale, b: PersonSale): number {
  return a.day === b.day ? a.id - b.id : a.day < b.day ? -1 : 1;
}

function linesOf(
  within: readonly PersonAct[],
  acts: readonly DatedPoints[],
  printed: PeriodAccount,
  fading: Fading,
): PersonStatementLine[] {
  const points = apportionPosted(
    within.map((act) => act.points),
    printed,
  );
  const balances = balancesAfterEach(acts, within, fading);
  return within.map((act, at) => ({
    ...act,
    points: points[at] ?? 0,
    balanceAfter: plain(Math.round((balances[at] ?? 0) * 10) / 10),
  }));
}

// Nothing is never “minus nothing”.
function plain(points: number): number {
  return points === 0 ? 0 : points;
}
