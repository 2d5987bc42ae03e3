import { type Row, cellAt, textOf } from '../../../../src/domain/import/cell';
import type { Binding } from '../../../../src/domain/import/mapping';
import { isFarFrom, orderKey } from '../../../../src/domain/import/orders';
import type { RefusalReason, Remark } from '../../../../src/domain/import/row-outcome';
import type { SaleRecord } from '../../../../src/domain/import/sale-row';
import { foldCell } from '../../../../src/domain/import/words';
import type { WritingHandle } from '../../db/handle';
import { type KnownPurchase, hasPurchasesFrom, purchaseOfKey } from '../../db/imported-purchases';
import type { Buyers } from './buyers';

/**
 * Tells whether a sale's number is that of another sale the book has: numbers of the owner's own may begin anew
 * each year, and to take the new sale for the old one would lose it. The first row of an order tells for all of
 * them: part of an order must never pass for the order. null where the book has none to compare.
 */
export function numberTaken(
  handle: WritingHandle,
  sourceKey: (key: string) => string,
  people: Pick<Buyers, 'isThem'>,
): ((sale: SaleRecord) => boolean) | null {
  if (!hasPurchasesFrom(handle, 'generic')) return null;
  const taken = new Set<string>();
  return (sale) => {
    if (sale.cents < 0) return false;
    if (taken.has(orderKey(sale.orderId))) return true;
    const known = purchaseOfKey(handle, sourceKey(orderKey(sale.orderId)));
    if (!known || known.day === sale.day) return false;
    const isOther = isFarFrom(known, sale, () => isSameBuyer(known, sale, people));
    if (isOther) taken.add(orderKey(sale.orderId));
    return isOther;
  };
}

function isSameBuyer(
  { contactId, buyer }: KnownPurchase,
  { who }: SaleRecord,
  people: Pick<Buyers, 'isThem'>,
): boolean {
  if (contactId !== null) return people.isThem(contactId, who);
  return who.name !== '' && foldCell(buyer) === foldCell(who.name);
}

/** Why a line of an order is not taken in, for a verdict of the gatherer that leaves it out. */
export function lineRefused(
  binding: Binding,
  verdict: 'other_order' | 'too_large',
  row: Row,
): Remark<RefusalReason> {
  const isOther = verdict === 'other_order';
  const [column] = binding.get(isOther ? 'order_number' : 'amount') ?? [];
  return {
    reason: isOther ? 'number_anew' : 'order_too_large',
    column: column?.name ?? '',
    value: column ? textOf(cellAt(row, column.index)) : '',
  };
}
