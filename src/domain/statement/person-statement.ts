import type { Day } from '../day';
import type { PeriodAccount } from '../ledger/period-account';
import type { EntryClass, HalfLives } from '../ledger/rate-card';
import type { Cents } from '../money';
import type { StatementSales } from './monthly-statement';

/** One act as it reached this contact. Points as printed, in tenths: the lines add up to the account. */
export type PersonStatementLine = {
  readonly actId: number;
  readonly day: Day;
  readonly recordedOn: Day;
  readonly label: string;
  readonly class: EntryClass;
  readonly channel: string;
  readonly note: string;
  readonly points: number;
  readonly balanceAfter: number;
};

/** A purchase, or a refund where the amount is negative. */
export type PersonSale = {
  readonly id: number;
  readonly day: Day;
  readonly orderNumber: string | null;
  readonly amountCents: Cents;
};

/** What one contact's account did over some days. `printed` adds up as printed; `exact` is what it was rounded from. */
export type PersonStatement = {
  readonly business: string;
  readonly currency: string;
  readonly person: { readonly id: number; readonly name: string; readonly company: string };
  readonly from: Day;
  /** The last day counted; `complete` when the days asked for were all over by then. */
  readonly to: Day;
  readonly complete: boolean;
  readonly formulaVersion: number;
  readonly drawnUpOn: Day;
  /** The day at whose end it was known as it is shown; null is the day it was drawn up. */
  readonly knownOn: Day | null;
  readonly exact: PeriodAccount;
  readonly printed: PeriodAccount;
  readonly deposits: number;
  readonly withdrawals: number;
  readonly unfaded: number;
  readonly halfLifeDays: HalfLives;
  readonly lines: readonly PersonStatementLine[];
  readonly purchases: readonly PersonSale[];
  readonly sales: StatementSales;
};
