import type { Day } from '../day';
import { type Cents, cappedSum } from '../money';

/** A sale, or a refund (negative); `refundOf` is the sale it belongs to, where known. */
export type PurchaseFact = {
  readonly id: number;
  readonly day: Day;
  readonly amountCents: Cents;
  readonly refundOf: number | null;
};

/** What was bought once, net of what was refunded of it. */
export type Order = { readonly day: Day; readonly netCents: Cents };

/** Sales of which something was left on a day, oldest first. Refunds of later days are not known yet. */
export function ordersOn(purchases: readonly PurchaseFact[], asOf: Day): Order[] {
  const known = purchases.filter((purchase) => purchase.day <= asOf);
  const refunded = new Map<number, number>();
  for (const { refundOf, amountCents } of known) {
    if (refundOf !== null) refunded.set(refundOf, (refunded.get(refundOf) ?? 0) + amountCents);
  }
  return known
    .filter((purchase) => purchase.amountCents > 0)
    .map(({ id, day, amountCents }) => ({ day, netCents: cappedSum([amountCents, refunded.get(id) ?? 0]) }))
    .filter((order) => order.netCents > 0)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** What was refunded up to a day of no sale on record: a negative amount, or nothing. */
export function unlinkedRefunds(purchases: readonly PurchaseFact[], from: Day | null, asOf: Day): Cents {
  const loose = purchases.filter(
    ({ day, amountCents, refundOf }) =>
      amountCents < 0 && refundOf === null && day <= asOf && (from === null || day > from),
  );
  return cappedSum(loose.map((refund) => refund.amountCents));
}
