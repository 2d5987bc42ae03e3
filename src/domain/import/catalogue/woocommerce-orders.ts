import { type Cell, textOf } from '../cell';
import type { Cells } from './cells';
import type { NumberedRow, SkipReason, Source, SourceColumn, SourceReader, Verdict } from './source';
import { folded, pickColumns, tableReader } from './table-reader';
import { isZeroOrBlank, negated } from './written-amount';

const SIGNATURES = [['order_id', 'order_date', 'status', 'order_total', 'order_currency']];

const COLUMNS: readonly SourceColumn[] = [
  { field: 'order_number', name: 'order_number', also: ['order_id'] },
  { field: 'day', name: 'order_date' },
  { field: 'currency', name: 'order_currency' },
  { field: 'email', name: 'billing_email', also: ['customer_email'] },
  { field: 'first_name', name: 'billing_first_name' },
  { field: 'last_name', name: 'billing_last_name' },
  { field: 'phone', name: 'billing_phone' },
  { field: 'source_id', name: 'customer_id' },
  { field: 'amount', name: 'order_total' },
];
const AMOUNT = COLUMNS.length - 1;
const CUSTOMER = COLUMNS.findIndex(({ field }) => field === 'source_id');

/**
 * One row per order, or the same cells again for each of its items. The columns are those of
 * woocommerce.com/document/import-and-export-of-woocommerce-orders; the order of its dates is the shop's.
 */
export const woocommerceOrders: Source = {
  name: 'woocommerce-orders',
  title: 'WooCommerce orders',
  kind: 'purchases',
  people: 'woocommerce',
  signatures: SIGNATURES,
  columns: COLUMNS,
  dateOrder: null,
  decimal: 'point',
  cannotGive: 'It does not say on which day a refund was made: refunds are dated like their order.',
  reader: woocommerceReader,
};

function woocommerceReader(): SourceReader {
  const pick = pickColumns(COLUMNS);
  return tableReader(SIGNATURES, {
    row: (cells, rowNumber): Verdict => {
      const status = folded(cells.at('status')).replace(/^wc-/u, '');
      const reason = whyNoSale(status);
      if (reason) return { is: 'skipped', reason };
      const row = pick(cells).with(CUSTOMER, customerOf(cells));
      const refund = refundOf(cells, status);
      const rows: NumberedRow[] = [{ row, rowNumber }];
      if (!isZeroOrBlank(refund)) rows.push({ row: row.with(AMOUNT, negated(refund)), rowNumber });
      return { is: 'rows', rows };
    },
  });
}

const PAID = new Set(['completed', 'processing', 'refunded']);

function whyNoSale(status: string): SkipReason | null {
  if (PAID.has(status)) return null;
  if (status === 'failed') return 'failed';
  return status === 'cancelled' ? 'voided' : 'not_paid';
}

// Guests are all customer 0. Another number is one as it stands, whether or not it would pass for an amount.
function customerOf(cells: Cells): Cell {
  const customer = cells.at('customer_id');
  return /[1-9\p{L}]/u.test(textOf(customer)) ? customer : '';
}

// An order that was refunded as a whole says so by its status, whether or not there is a column for it.
function refundOf(cells: Cells, status: string): Cell {
  const part = cells.at('refunded_total');
  return isZeroOrBlank(part) && status === 'refunded' ? cells.at('order_total') : part;
}
