import type { Row } from '../cell';
import { bearsSignature } from './cells';

/** A report that is known and can make no rows of a book, with what to do instead. */
export type NotForImport = { readonly title: string; readonly why: string };

const REPORTS: readonly (NotForImport & { readonly signatures: readonly (readonly string[])[] })[] = [
  {
    title: 'Stripe balance, itemised',
    signatures: [['balance_transaction_id', 'reporting_category', 'gross', 'net']],
    why: 'This is Stripe’s itemised balance report: it says what money moved, and names no customer. Export Payments from Stripe instead (Payments, then Export): that file says who paid.',
  },
];

/** The known report whose signature stands in one of a file's first rows, or null. */
export function notForImport(rows: readonly Row[]): NotForImport | null {
  return REPORTS.find(({ signatures }) => rows.some((row) => bearsSignature(row, signatures))) ?? null;
}
