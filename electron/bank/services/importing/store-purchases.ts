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
import type { RefusalReason, Remark } from '../../../../src/domain/import/row-outcome';
import { type SaleRecord, saleContentKey, saleReader } from '../../../../src/domain/import/sale-row';
import { minorUnitDigits } from '../../../../src/domain/money';
import type { Business } from '../../db/business';
import type { WritingHandle } from '../../db/handle';
import { purchaseOfKey, refundsWithoutSale, setRefundOf, sourceKeyFrom } from '../../db/imported-purchases';
import { buyers } from './buyers';
import { lineRefused, numberTaken } from './number-taken';
import type { Prepared } from './prepare';
import { purchasePreview } from './preview-purchases';
import { type PurchaseWriter, purchaseWriter } from './purchase-writer';
import { repeatedLine } from './repeated-line';
import type { RowLog } from './row-log';
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
  const read = readerFor(handle, business, file);
  const source = file.recognised.source?.name ?? 'generic';
  const sourceKey = (key: string): string => `${source}:${key}`;
  const people = buyers(handle, file.recognised.source?.people ?? 'generic', business.country);
  const isOwn = source === 'generic' && !file.binding.has('order_id'); // the owner's own numbers
  const orders = orderGatherer({ mayBeginAnew: isOwn });
  const isTaken = isOwn ? numberTaken(handle, sourceKey, people) : null;
  const nth = occurrenceCounter();
  const preview = purchasePreview(file.binding, people.isNew);
  const writer = purchaseWriter(handle, source, people, preview.settle);

  const refuse = (row: Row, rowNumber: number, remark: Remark<RefusalReason>): void => {
    log.refuse(rowNumber, remark);
    preview.refused(rowNumber, row, remark, business.currency);
  };
  const atOnce = (sale: SaleRecord, rowNumber: number): void => {
    const content = saleContentKey(sale);
    const key = sourceKey(`sale:${content}#${nth(content)}`);
    preview.row(rowNumber, key, 'whole');
    writer.write(key, sale, null);
  };
  const gather = (sale: SaleRecord, row: Row, rowNumber: number): void => {
    const { key, verdict } = isTaken && !orders.has(sale) && isTaken(sale) ? TAKEN : orders.add(sale, row);
    if (verdict === 'other_order' || verdict === 'too_large') {
      refuse(row, rowNumber, lineRefused(file.binding, verdict, row));
      return;
    }
    if (verdict === 'repeated') {
      writer.repeated();
      log.warn(rowNumber, repeatedLine(file, row));
    }
    if (verdict === 'other_buyer') {
      log.warn(rowNumber, [{ reason: 'order_of_two_people', column: '', value: sale.orderNumber }]);
    }
    preview.row(rowNumber, sourceKey(key), PARTS[verdict]);
  };
  const add = (row: Row, rowNumber: number): void => {
    const outcome = read(row);
    if (!outcome.ok) {
      refuse(row, rowNumber, outcome.refused);
      return;
    }
    log.warn(rowNumber, outcome.warnings);
    if (outcome.record.orderId === '') atOnce(outcome.record, rowNumber);
    else gather(outcome.record, row, rowNumber);
  };
  return {
    add,
    waiting: orders.count,
    finish: () => finishOrders(handle, orders.orders(), writer, sourceKey),
    tally: writer.tally,
    preview: () => preview.rows(handle),
  };
}

const TAKEN = { key: '', verdict: 'other_order' } as const;
const PARTS = { first: 'whole', line: 'part', other_buyer: 'part', repeated: 'again' } as const;

function readerFor(handle: WritingHandle, business: Business, file: Prepared): ReturnType<typeof saleReader> {
  return saleReader(file.binding, {
    ...business,
    dateOrder: file.dateOrder,
    decimal: file.decimal,
    today: handle.today,
    digits: minorUnitDigits(business.currency),
  });
}

function* finishOrders(
  handle: WritingHandle,
  orders: Iterable<OrderRecord>,
  { write }: PurchaseWriter,
  sourceKey: (key: string) => string,
): Generator<number> {
  let done = 0;
  const written = new Set<string>();
  for (const order of orders) {
    const key = sourceKey(order.key);
    // Who gave something back is often left out: it is whoever had bought it.
    const of = order.isRefund
      ? (purchaseOfKey(handle, sourceKey(orderKey(order.sale.orderId))) ?? null)
      : null;
    const inBook = keyInBook(handle, order, sourceKey, written) ?? key;
    if (order.isRefund) written.add(inBook);
    write(inBook, order.sale, of, key);
    if ((done += 1) % RECORDS_PER_TURN === 0) yield done;
  }
  tieRefunds(handle, sourceKey(REFUND_KEYS));
}

// A refund with a number of its own may have come before it was clear which order it belongs to. One number may
// also stand for what was given back on several orders: each of them is a refund of its own.
function keyInBook(
  handle: WritingHandle,
  { key, isRefund, sale }: OrderRecord,
  sourceKey: (key: string) => string,
  written: ReadonlySet<string>,
): string | undefined {
  if (!isRefund || sale.refundId === '') return undefined;
  const own = sourceKey(key);
  const found = purchaseOfKey(handle, own) ? own : sourceKeyFrom(handle, sourceKey(refundKeyStart(sale)));
  return found !== undefined && written.has(found) ? own : found;
}

// A refund may have come in an earlier file than the sale it belongs to.
function tieRefunds(handle: WritingHandle, keyPrefix: string): void {
  for (const refund of refundsWithoutSale(handle, keyPrefix)) {
    const sale = purchaseOfKey(handle, saleKeyOfRefund(refund.sourceKey));
    if (sale) setRefundOf(handle, refund.id, sale.id);
  }
}
