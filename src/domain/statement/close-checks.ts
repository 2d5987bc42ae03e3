import type { Day } from '../day';
import type { Cents } from '../money';
import type { Month } from '../month';

/** What is known of a month about to be locked. Counts; sums in cents. */
export type CloseFacts = {
  readonly month: Month;
  /** Acts of the month, as the ledger lists them. */
  readonly entries: number;
  /** Those of them that were recorded after it had ended. */
  readonly recordedLate: number;
  readonly unmatchedSales: number;
  readonly unmatchedCents: Cents;
  /** Contacts whose social presence nobody checked: those of the month, and all of them. */
  readonly uncheckedOfMonth: number;
  readonly uncheckedInAll: number;
  /** Rows refused by imports since the month began, and how many imports those were. */
  readonly refusedRows: number;
  readonly importsWithRefusals: number;
  readonly complaints: readonly { readonly contactId: number; readonly name: string; readonly since: Day }[];
  readonly openMonthsBefore: number;
  readonly lastImportOn: Day | null;
  readonly importedSince: boolean;
};

/** One thing to look at before a month is locked. Nothing here keeps it from being locked. */
export type CloseCheck = { readonly look: boolean } & (
  | { readonly about: 'entries'; readonly entries: number }
  | { readonly about: 'sales'; readonly unmatched: number; readonly sumCents: Cents }
  | { readonly about: 'presence'; readonly ofMonth: number; readonly inAll: number }
  | { readonly about: 'imports'; readonly rows: number; readonly imports: number }
  | { readonly about: 'complaints'; readonly people: CloseFacts['complaints'] }
  | { readonly about: 'late'; readonly acts: number }
  | { readonly about: 'freshness'; readonly lastImportOn: Day | null }
  | { readonly about: 'before'; readonly months: number }
);

/** The checklist of a month close, always in the same order. */
export function closeChecks(facts: CloseFacts): CloseCheck[] {
  return [
    { about: 'entries', look: facts.entries === 0, entries: facts.entries },
    {
      about: 'sales',
      look: facts.unmatchedSales > 0,
      unmatched: facts.unmatchedSales,
      sumCents: facts.unmatchedCents,
    },
    {
      about: 'presence',
      look: facts.uncheckedOfMonth > 0,
      ofMonth: facts.uncheckedOfMonth,
      inAll: facts.uncheckedInAll,
    },
    {
      about: 'imports',
      look: facts.refusedRows > 0,
      rows: facts.refusedRows,
      imports: facts.importsWithRefusals,
    },
    { about: 'complaints', look: facts.complaints.length > 0, people: facts.complaints },
    { about: 'late', look: facts.recordedLate > 0, acts: facts.recordedLate },
    { about: 'freshness', look: !facts.importedSince, lastImportOn: facts.lastImportOn },
    { about: 'before', look: facts.openMonthsBefore > 0, months: facts.openMonthsBefore },
  ];
}
