import { type Day, localDay } from '../../../src/domain/day';
import { type Month, monthEnd, monthStart } from '../../../src/domain/month';
import type { CloseFacts } from '../../../src/domain/statement/close-checks';
import type { ReadingHandle } from '../db/handle';
import { listImports } from '../db/imports';
import { lastImportAt } from '../db/last-import';
import { entriesOf, uncheckedPresence, unmatchedSales } from '../db/month-checks';
import { contactName, openComplaints } from '../db/people-list';
import { type Context, businessOf } from './context';
import type { StoredReceipt } from './importing/report';

/** Everything the checklist of a month close is made from. */
export function closeFacts(context: Context, month: Month, openMonthsBefore: number): CloseFacts {
  const { reader } = context.book;
  const { zone } = businessOf(context);
  const days = { from: monthStart(month), to: monthEnd(month) };
  const sales = unmatchedSales(reader, days);
  const presence = uncheckedPresence(reader, days);
  const lastImport = lastImportAt(reader);
  const lastImportOn = lastImport === null ? null : localDay(new Date(lastImport), zone);
  return {
    month,
    ...entriesOf(reader, days),
    unmatchedSales: sales.count,
    unmatchedCents: sales.sumCents,
    uncheckedOfMonth: presence.ofMonth,
    uncheckedInAll: presence.inAll,
    ...refusalsSince(reader, days.from, zone),
    complaints: complaintsOpen(reader, days.to),
    openMonthsBefore,
    lastImportOn,
    importedSince: lastImportOn !== null && lastImportOn > days.to,
  };
}

function complaintsOpen(reader: ReadingHandle, asOf: Day): CloseFacts['complaints'] {
  return openComplaints(reader, asOf).map(({ contactId, since }) => ({
    contactId,
    name: contactName(reader, contactId),
    since,
  }));
}

// A month's files usually come after its end, so every import since it began counts.
function refusalsSince(
  reader: ReadingHandle,
  from: Day,
  zone: string,
): { readonly refusedRows: number; readonly importsWithRefusals: number } {
  const refused = listImports(reader)
    .filter(({ at, undoneBy }) => undoneBy === null && localDay(new Date(at), zone) >= from)
    .map(({ receipt }) => refusedRows(JSON.parse(receipt) as StoredReceipt))
    .filter((rows) => rows > 0);
  return {
    refusedRows: refused.reduce((sum, rows) => sum + rows, 0),
    importsWithRefusals: refused.length,
  };
}

function refusedRows({ files }: StoredReceipt): number {
  return files.reduce((sum, file) => sum + file.refused.length, 0);
}
