import { z } from 'zod';
import type { Day } from '../domain/day';
import type { Month } from '../domain/month';
import type { CloseCheck } from '../domain/statement/close-checks';
import type { MonthlyStatement } from '../domain/statement/monthly-statement';
import { reads, writes } from './operation';
import { monthSchema, nothing } from './schemas';

/** A month of the list. Points; those of a locked month are what its paper says. */
export type StatementRow = {
  readonly month: Month;
  readonly opening: number;
  readonly closing: number;
  readonly deposits: number;
  readonly withdrawals: number;
  /** False for the month still running. */
  readonly complete: boolean;
  readonly lockedOn: Day | null;
  /** The version of the formulas a locked month was computed with. */
  readonly formulaVersion: number | null;
  /** When a month that is open again was unlocked. */
  readonly unlockedOn: Day | null;
  /** True where it is over and no month from it on is locked. */
  readonly canLock: boolean;
};

/** What to look at before a month is locked. `alsoLocked` are the open months before it, locked with it. */
export type CloseChecklist = {
  readonly month: Month;
  readonly alsoLocked: readonly Month[];
  readonly checks: readonly CloseCheck[];
};

/** The months whose lock was set or lifted, oldest first. */
export type LockedMonths = { readonly months: readonly Month[] };

const ofMonth = z.strictObject({ month: monthSchema });

export const statementsOperations = {
  /** Every month from the first entry or sale to this one, newest first. */
  list: reads<readonly StatementRow[]>()(nothing),
  /** A locked month as it was frozen; an open one as it stands, or as it was known at its own end. */
  get: reads<MonthlyStatement>()(
    z.strictObject({
      month: monthSchema,
      hideNames: z.boolean().default(false),
      knownThen: z.boolean().default(false),
    }),
  ),
  checklist: reads<CloseChecklist>()(ofMonth),
  /** Locks a month that is over, and the open ones before it. */
  lock: writes<LockedMonths>()(ofMonth),
  /** Lifts the lock of a month and of every later one; the frozen papers are kept as a record. */
  unlock: writes<LockedMonths>()(ofMonth),
};
