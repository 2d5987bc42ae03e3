import type { LedgerLine, LedgerPage, ledgerOperations } from '../../../src/contract/ledger';
import type { InputOf } from '../../../src/contract/operation';
import { fadingOf } from '../../../src/domain/ledger/fading';
import type { RateCard } from '../../../src/domain/ledger/rate-card';
import { balancesAfterEach } from '../../../src/domain/ledger/running-balance';
import { type EntryRow, type EntryFilter, listEntries } from '../db/entries';
import type { ReadingHandle } from '../db/handle';
import {
  type LineFilter,
  type LineRow,
  countLines,
  firstContactsOf,
  linesOfDays,
  listLines,
} from '../db/ledger-lines';
import { listRateCards } from '../db/rate-cards';
import { pointsOf } from './balances';
import type { Context } from './context';

/** A page of the ledger, newest first, with the balance after each act. */
export function listLedger(context: Context, input: InputOf<(typeof ledgerOperations)['list']>): LedgerPage {
  const { reader } = context.book;
  const { offset, limit, ...filter } = input;
  return { total: countLines(reader, filter), lines: linesOf(context, filter, offset, limit) };
}

/** Lines that fit, newest first; the balance is the contact's own where the filter names one. */
export function linesOf(context: Context, filter: LineFilter, offset: number, limit: number): LedgerLine[] {
  const { reader } = context.book;
  const rows = listLines(reader, filter, offset, limit);
  const who = firstContactsOf(
    reader,
    rows.map((row) => row.actId),
  );
  const labels = labelsOf(listRateCards(reader));
  const after = balancesAfter(reader, rows, filter.contactId);
  return rows.map((row) => ({
    actId: row.actId,
    day: row.day,
    recordedOn: row.recordedOn,
    kind: row.kind,
    label: labels.get(row.kind) ?? row.kind,
    class: row.class,
    who: who.get(row.actId) ?? [],
    named: row.named,
    reach: row.reach,
    audience: row.audience === 1,
    giveaway: row.giveawayId === null ? null : { id: row.giveawayId, title: row.giveawayTitle ?? '' },
    channel: row.channel,
    note: row.note,
    points: row.micropoints / 1e6,
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

function balancesAfter(
  reader: ReadingHandle,
  rows: readonly LineRow[],
  contactId: number | null,
): Map<number, number> {
  const days = [...new Set(rows.map((row) => row.day))].sort();
  const last = days.at(-1);
  if (!last) return new Map();
  const lines = linesOfDays(reader, days, contactId).map((line) => ({
    ...line,
    points: line.micropoints / 1e6,
  }));
  const fading = fadingOf(listRateCards(reader));
  const balances = balancesAfterEach(pointsOf(reader, contactId, last), lines, fading);
  return new Map(lines.map((line, at) => [line.actId, balances[at] ?? 0]));
}

function labelsOf(cards: readonly RateCard[]): Map<string, string> {
  return new Map(cards.flatMap((card) => card.kinds.map((kind) => [kind.id, kind.label] as const)));
}
