import type { LedgerLine } from '../../contract/ledger';
import type { PurchaseRow } from '../../contract/people';
import type { Day } from '../../domain/day';

/** Something that happened between the business and one contact. */
export type TimeLineEvent =
  | { readonly type: 'act'; readonly day: Day; readonly line: LedgerLine }
  | { readonly type: 'purchase'; readonly day: Day; readonly purchase: PurchaseRow }
  /** `of` is the purchase that was given back, null where the file did not say. */
  | {
      readonly type: 'refund';
      readonly day: Day;
      readonly purchase: PurchaseRow;
      readonly of: PurchaseRow | null;
    };

/**
 * Acts and purchases as one story, newest first. While older acts are still to be read, purchases from
 * before the oldest one that has been are left out: their place is not known yet.
 */
export function timeLine(
  lines: readonly LedgerLine[],
  purchases: readonly PurchaseRow[],
  hasOlderActs: boolean,
): TimeLineEvent[] {
  const oldest = lines.at(-1)?.day;
  const acts = lines.map((line): TimeLineEvent => ({ type: 'act', day: line.day, line }));
  const sales = purchaseEvents(purchases).filter(
    (event) => !hasOlderActs || oldest === undefined || event.day >= oldest,
  );
  // Sorting keeps the order of what is equal: on one day acts come first, in the ledger's order.
  return [...acts, ...sales].sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? 1 : -1));
}

function purchaseEvents(purchases: readonly PurchaseRow[]): TimeLineEvent[] {
  const byId = new Map(purchases.map((purchase) => [purchase.id, purchase]));
  return purchases
    .toSorted((a, b) => b.id - a.id)
    .map((purchase): TimeLineEvent => {
      const { day, amountCents, refundOf } = purchase;
      if (amountCents >= 0 && refundOf === null) return { type: 'purchase', day, purchase };
      return { type: 'refund', day, purchase, of: refundOf === null ? null : (byId.get(refundOf) ?? null) };
    });
}
