import { countRows, integrityOf } from '../db/check';
import { findTotalMismatches } from '../db/day-totals';
import type { Context } from './context';

/** What a check found. `mismatches` counts days whose kept totals differ from their entries. */
export type BookCheck = {
  readonly ok: boolean;
  readonly integrity: string;
  readonly ledger: { readonly entries: number; readonly mismatches: number };
  readonly counts: {
    readonly contacts: number;
    readonly acts: number;
    readonly entries: number;
    readonly giveaways: number;
    readonly responses: number;
    readonly purchases: number;
    readonly readings: number;
  };
};

/** Checks the whole file, and the ledger against a recomputation from its entries. */
export function checkBook({ book }: Context): BookCheck {
  const integrity = integrityOf(book.reader);
  const mismatches = findTotalMismatches(book.reader).length;
  const count = (table: Parameters<typeof countRows>[1]): number => countRows(book.reader, table);
  const entries = count('entry');
  return {
    ok: integrity === 'ok' && mismatches === 0,
    integrity,
    ledger: { entries, mismatches },
    counts: {
      contacts: count('contact'),
      acts: count('act'),
      entries,
      giveaways: count('giveaway'),
      responses: count('response'),
      purchases: count('purchase'),
      readings: count('reading'),
    },
  };
}
