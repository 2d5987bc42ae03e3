import type { Row } from '../../../../src/domain/import/cell';
import { occurrenceCounter } from '../../../../src/domain/import/fingerprint';
import {
  type OrderRecord,
  REFUND_KEYS,
  orderGatherer,
  orderKey,
  refundKeyStart,
  saleKeyOfRefund,
} from '../../../../src/domain/import/orders';
import { type SaleRecord, saleContentKey, saleReader } from '../../../../src/domain/import/sale-row';
import { minorUnitDigits } from '../../../../src/domain/money';
import type { Business } from '../../db/business';
import type { WritingHandle } from '../../db/handle';
import {
  type KnownPurchase,
  hasPurchasesFrom,
  purchaseOfKey,
  refundsWithoutSale,
  setRefundOf,
  sourceKeyFrom,
} from '../../db/imported-purchases';
import { buyers } from './buyers';
import type { Prepared } from './prepare';
import { purchasePreview } from './preview-purchases';
import type { RowLog } from './row-log';
import { storeSale } from './store-sale';
import { RECORDS_PER_TURN, type Storer } from './storer';

/**
 * Stores a file of sales and refunds. Rows without an order number go in at once, known by their
 * content and how often it has come; rows with one wait until the order is complete.
 */
export function purchaseStorer(
  handle: WritingHandle,
  business: Business,
  file: Prepared,
  log: RowLog,
): Storer {
  const read = saleReader(file.binding, {
    ...business,
    dateOrder: file.dateOrder,
    decimal: file.decimal,
    today: handle.today,
    digits: minorUnitDigits(business.currency),
  });
  const source = file.recognised.source?.name ?? 'generic';
  const sourceKey = (key: string): string => `${source}:${key}`;
  const people = buyers(handle, file.recognised.source?.people ?? 'generic', business.country);
  const orders = orderGatherer();
  const nth = occurrenceCounter();
  const count = { created: 0, updated: 0, unchanged: 0 };
  const preview = purchasePreview(file.binding, people.isNew);
  const isFirst = !hasPurchasesFrom(handle, source);
  let sales = 0;

  const store = (key: string, sale: Storable, of: KnownPurchase | null, shownAs = key): void => {
    const known = isFirst ? undefined : purchaseOfKey(handle, key);
    const contactId =
      known && known.contactId !== null
        ? people.stillOrNow(known.contactId, sale.who)
        : (people.contactOf(sale.who) ?? of?.contactId ?? null);
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
    preview.settle(shownAs, fate, key);
  };
  const add = (row: Row, rowNumber: number): void => {
    const outcome = read(row);
    if (!outcome.ok) {
      log.refuse(rowNumber, outcome.refused);
      preview.refused(rowNumber, row, outcome.refused, business.currency);
      return;
    }
    log.warn(rowNumber, outcome.warnings);
    const sale = outcome.record;
    if (sale.orderId === '') {
      const content = saleContentKey(sale);
      const key = sourceKey(`sale:${content}#${nth(content)}`);
      preview.row(rowNumber, key, 'whole');
      store(key, sale, null);
      return;
    }
    gather(sale, row, rowNumber);
  };
  const gather = (sale: SaleRecord, row: Row, rowNumber: number): void => {
    const { key, verdict } = orders.add(sale, row, rowNumber);
    if (verdict === 'repeated') count.unchanged += 1;
    if (verdict === 'other_buyer') {
      log.warn(rowNumber, [{ reason: 'order_of_two_people', column: '', value: sale.orderNumber }]);
    }
    preview.row(rowNumber, sourceKey(key), PARTS[verdict]);
  };
  // Who gave something back is often left out: it is whoever had bought it.
  const saleOf = (orderId: string): KnownPurchase | null =>
    purchaseOfKey(handle, sourceKey(orderKey(orderId))) ?? null;
  // A refund with a number of its own may have come before it was clear which order it belongs to.
  const keyInBook = (order: OrderRecord): string | undefined =>
    order.isRefund && order.refundId !== ''
      ? sourceKeyFrom(handle, sourceKey(refundKeyStart(order)))
      : undefined;
  function* finish(): Generator<void> {
    let done = 0;
    for (const refunds of [false, true]) {
      for (const order of orders.orders()) {
        if (order.isRefund !== refunds) continue;
        const key = sourceKey(order.key);
        store(keyInBook(order) ?? key, order, refunds ? saleOf(order.orderId) : null, key);
        if ((done += 1) % RECORDS_PER_TURN === 0) yield;
      }
    }
    tieRefunds(handle, sourceKey(REFUND_KEYS));
  }
  return {
    add,
    finish,
    tally: () => ({ ...count, orders: sales, people: people.count() }),
    preview: () => preview.rows(handle),
  };
}

type Storable = Pick<SaleRecord, 'who' | 'day' | 'cents' | 'orderNumber' | 'notes'>;

const PARTS = { first: 'whole', line: 'part', other_buyer: 'part', repeated: 'again' } as const;

// A refund may have come in an earlier file than the sale it belongs to.
function tieRefunds(handle: WritingHandle, keyPrefix: string): void {
  for (const refund of refundsWithoutSale(handle, keyPrefix)) {
    const sale = purchaseOfKey(handle, saleKeyOfRefund(refund.sourceKey));
    if (sale) setRefundOf(handle, refund.id, sale.id);
  }
}
