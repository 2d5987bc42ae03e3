import type { MonthAccount } from '../../../src/domain/ledger/month-account';
import type { Month } from '../../../src/domain/month';
import type { MonthlyStatement } from '../../../src/domain/statement/monthly-statement';
import { type ReadingHandle, type WritingHandle, sql } from './handle';

/** The paper of a locked month, written once: with names, without, and what both were computed from. */
export type FrozenStatement = {
  readonly named: MonthlyStatement;
  readonly unnamed: MonthlyStatement;
  readonly inputs: unknown;
};

/** Keeps the paper of a lock; it is never written again. */
export function insertFrozenStatement(handle: WritingHandle, lockId: number, frozen: FrozenStatement): void {
  sql(
    handle,
    'INSERT INTO frozen_statement (lock_id, account, named, unnamed, inputs) VALUES (?, ?, ?, ?, ?)',
  ).run(
    lockId,
    JSON.stringify(frozen.named.exact),
    JSON.stringify(frozen.named),
    JSON.stringify(frozen.unnamed),
    JSON.stringify(frozen.inputs),
  );
}

/** The paper of a lock as it was frozen. */
export function frozenStatement(handle: ReadingHandle, lockId: number, hideNames: boolean): MonthlyStatement {
  const column = hideNames ? 'unnamed' : 'named';
  const row = sql<{ paper: string }>(
    handle,
    `SELECT ${column} AS paper FROM frozen_statement WHERE lock_id = ?`,
  ).get(lockId);
  if (!row) throw new Error(`Lock ${lockId} has lost its statement`);
  return JSON.parse(row.paper) as MonthlyStatement;
}

/** What a frozen paper was computed from. */
export function frozenInputs(handle: ReadingHandle, lockId: number): unknown {
  const row = sql<{ inputs: string }>(handle, 'SELECT inputs FROM frozen_statement WHERE lock_id = ?').get(
    lockId,
  );
  return row && (JSON.parse(row.inputs) as unknown);
}

/** The accounts of all locked months as they were frozen. */
export function frozenAccounts(handle: ReadingHandle): Map<Month, MonthAccount> {
  const rows = sql<{ month: Month; account: string }>(
    handle,
    `SELECT month_lock.month, frozen_statement.account FROM month_lock
     JOIN frozen_statement ON lock_id = month_lock.id WHERE unlocked_on IS NULL`,
  ).all();
  return new Map(rows.map(({ month, account }) => [month, JSON.parse(account) as MonthAccount]));
}
