import type { Day } from '../day';
import type { MonthAccount } from '../ledger/month-account';
import type { EntryClass } from '../ledger/rate-card';
import type { Cents } from '../money';
import type { Month } from '../month';

/** The version of the formulas a statement was computed with. */
export const FORMULA_VERSION = 1;

/**
 * One act on the statement. Points as printed, in tenths: the lines add up to the month's deposits and
 * withdrawals. With names hidden `who` counts people (“3 contacts”) and `note` is empty.
 */
export type StatementLine = {
  readonly actId: number;
  readonly day: Day;
  readonly label: string;
  readonly class: EntryClass;
  readonly who: string;
  readonly channel: string;
  readonly note: string;
  readonly points: number;
  readonly balanceAfter: number;
};

/**
 * Something changed in a locked month after it was locked. `points` is what that added to what is posted,
 * `worth` what was left of it when the locked month closed; both in tenths, and the worths add up to the
 * account's corrections as printed.
 */
export type StatementCorrection = {
  readonly actId: number;
  readonly change: 'added' | 'changed' | 'removed';
  /** When it happened, as far as is known now, and when that was recorded. */
  readonly day: Day;
  readonly recordedOn: Day;
  readonly label: string;
  readonly who: string;
  readonly points: number;
  readonly worth: number;
};

/** Sales of the month: gross sales, refunds as a negative number, and their sum. */
export type StatementSales = {
  readonly orders: number;
  readonly salesCents: Cents;
  readonly refunds: number;
  readonly refundsCents: Cents;
  readonly netCents: Cents;
};

/** The month on paper. `printed` adds up as printed; `exact` is what it was rounded from. */
export type MonthlyStatement = {
  readonly business: string;
  readonly currency: string;
  readonly month: Month;
  readonly locked: boolean;
  /** The day it was locked; from then on it never changes. */
  readonly lockedOn: Day | null;
  /** Set where only what was recorded by the end of that day counts: “as known then”. */
  readonly knownOn: Day | null;
  readonly formulaVersion: number;
  /** The last day counted: the month's last, or today in a month still running. */
  readonly asOf: Day;
  /** The day the figures were drawn up. */
  readonly drawnUpOn: Day;
  readonly exact: MonthAccount;
  readonly printed: MonthAccount;
  readonly deposits: number;
  readonly withdrawals: number;
  /** How many postings of the month count. */
  readonly entries: number;
  /** The last locked day before the month: it opens with what that day closed with. */
  readonly opensAfter: Day | null;
  readonly corrections: readonly StatementCorrection[];
  readonly unfaded: number;
  readonly halfLifeDays: Readonly<Record<EntryClass, number | null>>;
  readonly namesHidden: boolean;
  readonly lines: readonly StatementLine[];
  readonly giveaways: readonly {
    readonly title: string;
    readonly kind: string;
    readonly startsOn: Day;
    readonly audience: number | null;
    readonly responded: number;
    readonly costCents: Cents;
  }[];
  readonly sales: StatementSales;
  readonly curve: readonly { readonly day: Day; readonly balance: number }[];
};
