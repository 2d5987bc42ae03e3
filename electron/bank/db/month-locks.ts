import type { Day } from '../../../src/domain/day';
import { type Month, monthEnd } from '../../../src/domain/month';
import { type ReadingHandle, type WritingHandle, sql } from './handle';

/** A month that was locked. Points; the last ids are the newest entry and change the lock knew of. */
export type MonthLock = {
  readonly id: number;
  readonly month: Month;
  readonly lockedOn: Day;
  readonly unlockedOn: Day | null;
  readonly formulaVersion: number;
  readonly closing: number;
  readonly lastEntryId: number;
  readonly lastChangeId: number;
};

export type NewLock = {
  readonly month: Month;
  readonly formulaVersion: number;
  readonly closing: number;
  /** The lock of the month before, if there is one. */
  readonly follows: number | null;
};

/** Locks a month today, with all the book holds now; the lock's id. */
export function insertLock(handle: WritingHandle, lock: NewLock): number {
  const run = sql(
    handle,
    `INSERT INTO month_lock (month, locked_on, formula_version, closing_micropoints, last_entry_id, last_change_id, follows)
     VALUES (?, ?, ?, ?,
             coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'entry'), 0),
             (SELECT coalesce(max(id), 0) FROM change), ?)`,
  ).run(lock.month, handle.today, lock.formulaVersion, Math.round(lock.closing * 1e6), lock.follows);
  return Number(run.lastInsertRowid);
}

/** Lifts a lock today; its row stays as a record. */
export function liftLock(handle: WritingHandle, id: number): void {
  sql(handle, 'UPDATE month_lock SET unlocked_on = ? WHERE id = ?').run(handle.today, id);
}

/** Every lock that stands, oldest month first. */
export function listLocks(handle: ReadingHandle): MonthLock[] {
  return sql<LockRow>(handle, `${SELECT_LOCK} WHERE unlocked_on IS NULL ORDER BY month`).all().map(toLock);
}

/** The newest month that is locked, or undefined. */
export function lastLock(handle: ReadingHandle): MonthLock | undefined {
  const row = sql<LockRow>(
    handle,
    `${SELECT_LOCK} WHERE unlocked_on IS NULL ORDER BY month DESC LIMIT 1`,
  ).get();
  return row && toLock(row);
}

/** The lock that stands on a month, or undefined. */
export function findLock(handle: ReadingHandle, month: Month): MonthLock | undefined {
  const row = sql<LockRow>(handle, `${SELECT_LOCK} WHERE unlocked_on IS NULL AND month = ?`).get(month);
  return row && toLock(row);
}

/** When each month that is open again was unlocked last. */
export function unlockedMonths(handle: ReadingHandle): Map<Month, Day> {
  const rows = sql<{ month: Month; day: Day }>(
    handle,
    `SELECT month, max(unlocked_on) AS day FROM month_lock GROUP BY month HAVING count(*) = count(unlocked_on)`,
  ).all();
  return new Map(rows.map(({ month, day }) => [month, day]));
}

/** The last day that is in a locked month, or null: what happens up to it is posted as a correction. */
export function lastLockedDay(handle: ReadingHandle): Day | null {
  const lock = lastLock(handle);
  return lock ? monthEnd(lock.month) : null;
}

const SELECT_LOCK = `
  SELECT id, month, locked_on, unlocked_on, formula_version, closing_micropoints, last_entry_id, last_change_id
  FROM month_lock`;

type LockRow = {
  readonly id: number;
  readonly month: string;
  readonly locked_on: string;
  readonly unlocked_on: string | null;
  readonly formula_version: number;
  readonly closing_micropoints: number;
  readonly last_entry_id: number;
  readonly last_change_id: number;
};

function toLock(row: LockRow): MonthLock {
  return {
    id: row.id,
    month: row.month as Month,
    lockedOn: row.locked_on as Day,
    unlockedOn: row.unlocked_on as Day | null,
    formulaVersion: row.formula_version,
    closing: row.closing_micropoints / 1e6,
    lastEntryId: row.last_entry_id,
    lastChangeId: row.last_change_id,
  };
}
