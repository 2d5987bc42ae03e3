import type { WritingHandle } from '../../db/handle';
import { type KnownPurchase, updateKnownPurchase } from '../../db/imported-purchases';
import { type Purchase, insertPurchase } from '../../db/purchases';

/** What became of a record: new to the book, changed by the file, or already here just so. */
export type Fate = 'created' | 'updated' | 'unchanged';

/**
 * Stores a sale or refund, new or (`known`) already here under its source key; what the file leaves
 * blank stays as the book has it.
 */
export function storeSale(handle: WritingHandle, known: KnownPurchase | undefined, sale: Purchase): Fate {
  if (!known) {
    insertPurchase(handle, sale);
    return 'created';
  }
  const merged = merge(known, sale);
  if (isSame(known, merged)) return 'unchanged';
  updateKnownPurchase(handle, merged);
  return 'updated';
}

function merge(known: KnownPurchase, sale: Purchase): KnownPurchase {
  return {
    id: known.id,
    contactId: sale.contactId ?? known.contactId,
    day: sale.day,
    amount: sale.amount,
    buyer: sale.contactId === null ? sale.buyer || known.buyer : '',
    refundOf: sale.refundOf ?? known.refundOf,
    note: sale.note || known.note,
  };
}

function isSame(a: KnownPurchase, b: KnownPurchase): boolean {
  return (
    a.contactId === b.contactId &&
    a.day === b.day &&
    a.amount === b.amount &&
    a.buyer === b.buyer &&
    a.refundOf === b.refundOf &&
    a.note === b.note
  );
}
