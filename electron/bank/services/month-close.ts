import { Refusal } from '../../../src/contract/failure';
import type { CloseChecklist, LockedMonths } from '../../../src/contract/statements';
import type { Day } from '../../../src/domain/day';
import { formatMonth } from '../../../src/domain/format/day';
import { type Month, addMonths, monthEnd, monthsBetween } from '../../../src/domain/month';
import { closeChecks } from '../../../src/domain/statement/close-checks';
import { drawUpStatement } from '../../../src/domain/statement/draw-up-statement';
import { insertFrozenStatement } from '../db/frozen-statements';
import { type ReadingHandle, type WritingHandle, inOneView } from '../db/handle';
import { type MonthLock, findLock, insertLock, lastLock, liftLock, listLocks } from '../db/month-locks';
import { closeFacts } from './close-facts';
import { type Context, change, todayOf } from './context';
import { gather } from './statement-inputs';
import { firstMonth } from './statements';

/** What to look at before a month is locked, and which months would be locked with it. @throws Refusal */
export function checklist(context: Context, { month }: { month: Month }): CloseChecklist {
  const { reader } = context.book;
  return inOneView(reader, () => {
    const alsoLocked = monthsToLock(reader, month, todayOf(context)).slice(0, -1);
    return { month, alsoLocked, checks: closeChecks(closeFacts(context, month, alsoLocked.length)) };
  });
}

/**
 * Locks a month that is over, and the open ones before it: each gets its paper, drawn up now for the last
 * time, and closes with what the next one opens with. @throws Refusal
 */
export function lockMonth(context: Context, { month }: { month: Month }): LockedMonths {
  const today = todayOf(context);
  const count = monthsToLock(context.book.reader, month, today).length;
  return change(context, nameOf('Locked', month, count - 1, 'earlier'), (handle) => {
    const months = monthsToLock(handle, month, today);
    for (const one of months) freeze(context, handle, one);
    return { months };
  });
}

/** Lifts the lock of a month and of every later one. Their papers stay as a record. @throws Refusal `not_locked` */
export function unlockMonth(context: Context, { month }: { month: Month }): LockedMonths {
  const count = locksToLift(context.book.reader, month).length;
  return change(context, nameOf('Unlocked', month, count - 1, 'later'), (handle) => {
    const locks = locksToLift(handle, month);
    for (const { id } of locks) liftLock(handle, id);
    return { months: locks.map((lock) => lock.month) };
  });
}

/** The lock of a month and those of every later one, oldest first. @throws Refusal */
function locksToLift(handle: ReadingHandle, month: Month): MonthLock[] {
  const locks = listLocks(handle).filter((lock) => lock.month >= month);
  if (locks[0]?.month === month) return locks;
  throw new Refusal('not_locked', `${inWords(month)} is not locked, so there is nothing to unlock.`);
}

function freeze(context: Context, handle: WritingHandle, month: Month): void {
  const { inputs, kept } = gather(context, handle, month, { lockedOn: handle.today });
  const named = drawUpStatement({ ...inputs, hideNames: false });
  const lockId = insertLock(handle, {
    month,
    formulaVersion: named.formulaVersion,
    closing: named.exact.closing,
    follows: findLock(handle, addMonths(month, -1))?.id ?? null,
  });
  const unnamed = drawUpStatement({ ...inputs, hideNames: true });
  insertFrozenStatement(handle, lockId, { named, unnamed, inputs: kept });
}

/** The months a lock would close, oldest first: from the first open one to this. @throws Refusal */
function monthsToLock(handle: ReadingHandle, month: Month, today: Day): Month[] {
  const last = lastLock(handle)?.month ?? null;
  if (findLock(handle, month)) {
    throw new Refusal('already_locked', `${inWords(month)} is locked already. Nothing was changed.`);
  }
  if (monthEnd(month) >= today) throw new Refusal('month_not_over', notOver(month));
  if (last !== null && month < last) throw new Refusal('later_month_locked', laterLocked(month, last));
  const first = last === null ? firstMonth(handle, today) : addMonths(last, 1);
  if (month < first) throw new Refusal('before_the_book', beforeTheBook(month, first));
  return monthsBetween(first, month);
}

function notOver(month: Month): string {
  return `${inWords(month)} is not over yet. It can be locked from the first day of ${inWords(addMonths(month, 1))} on.`;
}

function laterLocked(month: Month, last: Month): string {
  return `${inWords(last)} is locked, and ${inWords(month)} lies before it. What is recorded there now is shown as a correction in ${inWords(addMonths(last, 1))}.`;
}

function beforeTheBook(month: Month, first: Month): string {
  return `${inWords(month)} holds nothing to lock: the book begins in ${inWords(first)}.`;
}

function nameOf(what: string, month: Month, others: number, which: string): string {
  if (others === 0) return `${what} ${inWords(month)}`;
  return `${what} ${inWords(month)} and ${others} ${which} ${others === 1 ? 'month' : 'months'}`;
}

function inWords(month: Month): string {
  return formatMonth(month, 'en-GB');
}
