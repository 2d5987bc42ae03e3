import type { Cell } from '../cell';
import type { Cells } from './cells';
import type { SkipReason, Source, SourceColumn, SourceReader, Verdict } from './source';
import { HELD, folded, pickColumns, tableReader } from './table-reader';
import { isZeroOrBlank, negated } from './written-amount';

const SIGNATURES = [['Name', 'Email', 'Financial Status', 'Total', 'Lineitem name']];

const COLUMNS: readonly SourceColumn[] = [
  { field: 'order_number', name: 'Name' },
  { field: 'email', name: 'Email' },
  { field: 'name', name: 'Billing Name' },
  { field: 'phone', name: 'Phone' },
  { field: 'day', name: 'Created at' },
  { field: 'currency', name: 'Currency' },
  { field: 'amount', name: 'Total' },
];

/**
 * One row per line item; the order's own cells stand on its first row only, and `Total` is what the
 * order was worth. A refund has no date: it reduces its own order. The day is the shop's.
 */
export const shopifyOrders: Source = {
  name: 'shopify-orders',
  title: 'Shopify orders',
  kind: 'purchases',
  people: 'shopify',
  signatures: SIGNATURES,
  columns: COLUMNS,
  dateOrder: 'ymd',
  decimal: 'point',
  cannotGive: 'It does not say on which day a refund was made: refunds are dated like their order.',
  reader: shopifyReader,
};

function shopifyReader(): SourceReader {
  const pick = pickColumns(COLUMNS);
  // Lines of one order need not stand together: an order is known by its name once it has been met.
  const verdicts = new Map<string, Verdict>();
  return tableReader(SIGNATURES, {
    row: (cells, rowNumber) => {
      const order = cells.text('Name');
      const before = verdicts.get(order);
      if (before && cells.text('Financial Status') === '') return before;
      const reason = whyNotASale(cells);
      verdicts.set(order, reason ? { is: 'skipped', reason } : HELD);
      if (before?.is === 'held') return HELD; // the same order twice in one file
      return reason ? { is: 'skipped', reason } : saleAndRefund(pick(cells), cells, rowNumber);
    },
  });
}

// The order, and what was given back of it as a row of its own.
function saleAndRefund(row: readonly Cell[], cells: Cells, rowNumber: number): Verdict {
  const refund = cells.at('Refunded Amount');
  const rows = [{ row, rowNumber }];
  if (!isZeroOrBlank(refund)) rows.push({ row: [...row.slice(0, AMOUNT), negated(refund)], rowNumber });
  return { is: 'rows', rows };
}

const AMOUNT = COLUMNS.length - 1;

const PAID = new Set(['paid', 'partially refunded', 'refunded']);

function whyNotASale(cells: Cells): SkipReason | null {
  const status = folded(cells.at('Financial Status'));
  if (status === 'voided') return 'voided';
  if (!PAID.has(status)) return 'not_paid';
  return /bogus|for testing/i.test(cells.text('Payment Method')) ? 'test_order' : null;
}
