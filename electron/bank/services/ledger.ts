import type { LedgerLine, LedgerPage, LedgerTotals } from '../../../src/contract/ledger';
import { fadingOf } from '../../../src/domain/ledger/fading';
import { balancesAfterEach } from '../../../src/domain/ledger/running-balance';
import { countActs, sumOfDays } from '../db/act-days';
import { type EntryFilter, type EntryRow, listEntries } from '../db/entries';
import type { ReadingHandle } from '../db/handle';
import { keptAnswer } from '../db/kept-answers';
import {
  type LineRow,
  countLines,
  firstContactsOf,
  lineIds,
  nameOfContact,
  readLines,
  sumLines,
  titleOfGiveaway,
} from '../db/ledger-lines';
import { type LineFilter, isOnlyDirection, isOnlyPeriod } from '../db/line-filter';
import { listRateCards } from '../db/rate-cards';
import { pointsOf } from './balances';
import type { Context } from './context';
import { labelsOf } from './kind-labels';
import { balancesAfter } from './ledger-balances';
import { type LinesAsked, filterOf } from './ledger-question';

/** A page of the ledger, newest first, with the balance after each act. */
export function listLedger(
  context: Context,
  { offset, limit, ...asked }: LinesAsked & { readonly offset: number; readonly limit: number },
): LedgerPage {
  const { lines } = countsOf(context.book.reader, filterOf(asked));
  return { total: lines, lines: linesOf(context, asked, offset, limit) };
}

/** What all that fits adds up to, and whose it is. Points. */
export function totalsOf(context: Context, asked: LinesAsked): LedgerTotals {
  const { reader } = context.book;
  const filter = filterOf(asked);
  const { lines, removed } = countsOf(reader, filter);
  const sums = sumsOf(reader, filter);
  return {
    entries: lines - removed,
    removed,
    deposits: sums.deposits / 1e6,
    withdrawals: sums.withdrawals / 1e6,
    person: filter.contactId === null ? null : nameOfContact(reader, filter.contactId),
    giveaway: filter.giveawayId === null ? null : titleOfGiveaway(reader, filter.giveawayId),
  };
}

/** Lines that fit, newest first; the balance is the contact's own where one is asked for. */
export function linesOf(context: Context, asked: LinesAsked, offset: number, limit: number): LedgerLine[] {
  const filter = filterOf(asked);
  return linesOfIds(context, filter, lineIds(context.book.reader, filter, offset, limit));
}

/** The lines of some acts, in the order of the acts. */
export function linesOfIds(context: Context, filter: LineFilter, ids: readonly number[]): LedgerLine[] {
  const { reader } = context.book;
  const rows = readLines(reader, filter, ids);
  const who = firstContactsOf(
    reader,
    rows.map((row) => row.actId),
  );
  const labels = labelsOf(listRateCards(reader));
  const after = balancesAfter(reader, rows, filter);
  return rows.map((row) => ({
    ...lineOf(row),
    label: labels.get(row.kind) ?? row.kind,
    who: who.get(row.actId) ?? [],
    balanceAfter: after.get(row.actId) ?? 0,
  }));
}

/** Entries as the command line lists them, oldest first, each with the balance after it. Points. */
export function listEntriesWithBalance(
  context: Context,
  filter: EntryFilter,
): (EntryRow & { readonly points: number; readonly balanceAfter: number })[] {
  const { reader } = context.book;
  const rows = listEntries(reader, filter).map((row) => ({ ...row, points: row.micropoints / 1e6 }));
  const [first] = rows;
  if (!first) return [];
  const postings = pointsOf(reader, filter.contactId, rows.at(-1)?.day ?? first.day);
  const balances = balancesAfterEach(postings, rows, fadingOf(listRateCards(reader)));
  return rows.map((row, i) => ({ ...row, balanceAfter: balances[i] ?? 0 }));
}

function lineOf(row: LineRow): Omit<LedgerLine, 'label' | 'who' | 'balanceAfter'> {
  const { giveawayId, giveawayTitle, micropoints, audience, correction, ...rest } = row;
  return {
    ...rest,
    audience: audience === 1,
    correction: correction === 1,
    giveaway: giveawayId === null ? null : { id: giveawayId, title: giveawayTitle ?? '' },
    points: micropoints / 1e6,
  };
}

function countsOf(
  reader: ReadingHandle,
  filter: LineFilter,
): { readonly lines: number; readonly removed: number } {
  if (isOnlyPeriod(filter)) return { lines: countActs(reader, filter), removed: 0 };
  return keptAnswer(reader, `count ${JSON.stringify(filter)}`, () => countLines(reader, filter));
}

function sumsOf(
  reader: ReadingHandle,
  filter: LineFilter,
): { readonly deposits: number; readonly withdrawals: number } {
  if (isOnlyPeriod(filter)) return sumOfDays(reader, filter);
  if (isOnlyDirection(filter)) {
    const days = sumOfDays(reader, filter);
    return filter.direction === 'deposit' ? { ...days, withdrawals: 0 } : { ...days, deposits: 0 };
  }
  return keptAnswer(reader, `sum ${JSON.stringify(filter)}`, () => sumLines(reader, filter));
}
