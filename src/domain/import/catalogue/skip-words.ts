import type { SkipReason } from './source';

/** Why rows of a known source were left out, in words that follow their number: “3 payments that failed”. */
export function skipWords(reason: SkipReason, rows: number): string {
  const [one, many] = WORDS[reason];
  return rows === 1 ? one : many;
}

const WORDS: Readonly<Record<SkipReason, readonly [string, string]>> = {
  repeated_header: ['repeated header', 'repeated headers'],
  not_paid: ['row of an order nobody has paid', 'rows of orders nobody has paid'],
  failed: ['payment that did not go through', 'payments that did not go through'],
  voided: ['row of a voided order', 'rows of voided orders'],
  test_order: ['row of a test order', 'rows of test orders'],
  transfer: ['transfer, hold or conversion', 'transfers, holds or conversions'],
  outgoing: ['payment to somebody else', 'payments to others'],
  heading: ['heading', 'headings'],
  total: ['total', 'totals'],
  host: ['host', 'hosts'],
  panelist: ['panelist', 'panelists'],
  other_attended: ['caller without an address', 'callers without an address'],
  waiting_room: ['person in the waiting room', 'people in the waiting room'],
  cancelled: ['cancelled ticket', 'cancelled tickets'],
  organisation: ['organisation', 'organisations'],
};
