import { Refusal } from '../../../src/contract/failure';
import type { StatementRow } from '../../../src/contract/statements';
import type { Day } from '../../../src/domain/day';
import { fadingOf } from '../../../src/domain/ledger/fading';
import { type MonthAccount, monthAccounts } from '../../../src/domain/ledger/month-account';
import { type Month, monthEnd, monthOf, monthStart, monthsBetween } from '../../../src/domain/month';
import { drawUpStatement } from '../../../src/domain/statement/draw-up-statement';
import type { MonthlyStatement } from '../../../src/domain/statement/monthly-statement';
import { type DayPoints, listDayPoints } from '../db/day-totals';
import { frozenAccounts, frozenStatement } from '../db/frozen-statements';
import { type ReadingHandle, inOneView } from '../db/handle';
import { findLock, listLocks, unlockedMonths } from '../db/month-locks';
import { firstPurchaseDay } from '../db/purchases';
import { listRateCards } from '../db/rate-cards';
import { type Context, todayOf } from './context';
import { openedAfterLock } from './locked-months';
import { gather } from './statement-inputs';

/** Every month from the first entry or sale to this one, newest first; locked ones as they were frozen. */
export function listStatements(context: Context): StatementRow[] {
  const { reader } = context.book;
  return inOneView(reader, () => rowsOf(reader, todayOf(context)));
}

/** The first month that has a statement: of the first entry or sale, or the first that was locked. */
export function firstMonth(handle: ReadingHandle, today: Day): Month {
  return firstMonthOf(handle, listDayPoints(handle, today), today);
}

/**
 * The statement of a month: as it was frozen where it is locked, drawn up now where it is not.
 * @throws Refusal `month_not_begun`
 */
export function getStatement(
  context: Context,
  input: { month: Month; hideNames: boolean; knownThen?: boolean },
): MonthlyStatement {
  return inOneView(context.book.reader, () => statementOf(context, input));
}

function statementOf(
  context: Context,
  { month, hideNames, knownThen = false }: { month: Month; hideNames: boolean; knownThen?: boolean },
): MonthlyStatement {
  const { reader } = context.book;
  const today = todayOf(context);
  if (monthStart(month) > today)
    throw new Refusal('month_not_begun', `${month} has not begun. Choose an earlier month.`);
  const lock = findLock(reader, month);
  if (lock) return frozenStatement(reader, lock.id, hideNames);
  // A month still running is known now as it is known at the end of today.
  const manner = { knownThen: knownThen && monthEnd(month) < today };
  return drawUpStatement({ ...gather(context, reader, month, manner).inputs, hideNames });
}

function rowsOf(reader: ReadingHandle, today: Day): StatementRow[] {
  const points = listDayPoints(reader, today);
  const months = monthsBetween(firstMonthOf(reader, points, today), monthOf(today));
  const locks = new Map(listLocks(reader).map((lock) => [lock.month, lock]));
  const lastLocked = [...locks.keys()].at(-1) ?? null;
  const unlockedOn = unlockedMonths(reader);
  return accountsOf(reader, points, months, today).map((account) => {
    const { month, opening, closing, deposits, withdrawals } = account;
    const complete = monthEnd(month) < today;
    return {
      month,
      opening,
      closing,
      deposits,
      withdrawals,
      complete,
      lockedOn: locks.get(month)?.lockedOn ?? null,
      formulaVersion: locks.get(month)?.formulaVersion ?? null,
      unlockedOn: unlockedOn.get(month) ?? null,
      canLock: complete && (lastLocked === null || month > lastLocked),
    };
  });
}

function accountsOf(
  reader: ReadingHandle,
  points: readonly DayPoints[],
  months: readonly Month[],
  today: Day,
): MonthAccount[] {
  const frozen = frozenAccounts(reader);
  const known = monthAccounts(points, months, fadingOf(listRateCards(reader)), today);
  return known.map((account) => frozen.get(account.month) ?? openedAfterLock(reader, account)).reverse();
}

function firstMonthOf(handle: ReadingHandle, points: readonly DayPoints[], today: Day): Month {
  const [firstLock] = listLocks(handle);
  const firstDays = [
    points[0]?.day,
    firstPurchaseDay(handle),
    firstLock && monthStart(firstLock.month),
    today,
  ].filter((day): day is Day => day !== undefined);
  return monthOf(firstDays.reduce((least, day) => (day < least ? day : least)));
}
