import { money } from '../../../../src/domain/explain/quantity';
import { amountsBehind, largestPurchases, type PurchasesBehind } from '../../db/explained-purchases';
import type { Context } from '../context';
import type { RowsSource } from './explainer';

/** Sales and refunds behind a figure, the largest first. */
export function purchaseRows(context: Context, behind: PurchasesBehind, heading: string): RowsSource {
  const { reader } = context.book;
  return {
    heading,
    amount: 'Amount',
    total: amountsBehind(reader, behind).length,
    list: null,
    page: (offset, limit) =>
      largestPurchases(reader, behind, { offset, limit }).map((purchase) => ({
        key: `purchase ${purchase.id}`,
        day: purchase.day,
        what: nameOf(purchase.orderNumber, purchase.amountCents < 0),
        who: purchase.contact ?? purchase.buyer,
        amount: money(purchase.amountCents),
        opens: purchase.contactId === null ? null : { type: 'person', id: purchase.contactId },
      })),
  };
}

function nameOf(orderNumber: string | null, isRefund: boolean): string {
  const what = isRefund ? 'Refund' : 'Sale';
  return orderNumber === null ? what : `${what}, order ${orderNumber}`;
}
