import { z } from 'zod';
import type { MonthlyStatement } from '../domain/statement/monthly-statement';
import type { Month } from '../domain/month';
import { reads } from './operation';
import { monthSchema, nothing } from './schemas';

export type StatementRow = {
  readonly month: Month;
  readonly opening: number;
  readonly closing: number;
  readonly deposits: number;
  readonly withdrawals: number;
  /** False for the month still running. */
  readonly complete: boolean;
};

export const statementsOperations = {
  /** Every month from the first entry or sale to this one, newest first. */
  list: reads<readonly StatementRow[]>()(nothing),
  get: reads<MonthlyStatement>()(
    z.strictObject({ month: monthSchema, hideNames: z.boolean().default(false) }),
  ),
};
