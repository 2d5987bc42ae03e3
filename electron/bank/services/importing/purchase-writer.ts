import type { SaleRecord } from '../../../../src/domain/import/sale-row';
import type { WritingHandle } from '../../db/handle';
import { type KnownPurchase, hasPurchasesFrom, purchaseOfKey } from '../../db/imported-purchases';
import type { Buyers } from './buyers';
import type { PurchasePreview } from './preview-purchases';
import { storeSale } from './store-sale';
import { NO_REFUNDS, type Tally } from './storer';

/** A sale, or with a negative amount a refund, of one row or of an order put together. */
export type WrittenSale = Pick<SaleRecord, 'who' | 'day' | 'cents' | 'orderNumber' | 'notes'>;

/** Writes sales and refunds into the book and counts what becomes of them. */
export type PurchaseWriter = {
  /** `of` is the sale a refund belongs to; `shownAs` the key the preview knows it by, where that is another. */
  readonly write: (key: string, sale: WrittenSale, of: KnownPurchase | null, shownAs?: string) => void;
  /** Counts a row that was written already. */
  readonly repeated: () => void;
  readonly tally: () => Tally;
};

const REFUNDS = { created: 'refunds', updated: 'refundsUpdated', unchanged: 'refundsUnchanged' } as const;

/** Nothing written yet; `source` is what made the file, `people` find or make the buyers. */
export function purchaseWriter(
  handle: WritingHandle,
  source: string,
  people: Buyers,
  settle: PurchasePreview['settle'],
): PurchaseWriter {
  const count = { created: 0, updated: 0, unchanged: 0, repeated: 0 };
  const refunds = { ...NO_REFUNDS };
  const isFirst = !hasPurchasesFrom(handle, source);
  let sales = 0;
  // A person who was merged or renamed since keeps what was theirs.
  const buyerOf = ({ who }: WrittenSale, known: KnownPurchase | undefined, of: KnownPurchase | null) =>
    known && known.contactId !== null
      ? people.stillOrNow(known.contactId, who)
      : (people.contactOf(who) ?? of?.contactId ?? null);
  return {
    write: (key, sale, of, shownAs = key) => {
      const known = isFirst ? undefined : purchaseOfKey(handle, key);
      const contactId = buyerOf(sale, known, of);
      const fate = storeSale(handle, known, {
        contactId,
        day: sale.day,
        amount: sale.cents,
        orderNumber: sale.orderNumber || null,
        buyer: contactId === null ? sale.who.name : '',
        source,
        sourceKey: key,
        refundOf: of?.id ?? null,
        note: sale.notes,
      });
      count[fate] += 1;
      if (sale.cents >= 0) sales += 1;
      else refunds[REFUNDS[fate]] += 1;
      settle(shownAs, fate, key);
    },
    repeated: () => {
      count.unchanged += 1;
      count.repeated += 1;
    },
    tally: () => ({ ...count, ...refunds, orders: sales, people: people.count() }),
  };
}
