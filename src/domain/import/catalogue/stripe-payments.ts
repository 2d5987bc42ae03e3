import type { Source, SourceColumn, SourceReader, Verdict } from './source';
import { folded, pickColumns, tableReader } from './table-reader';
import { isZeroOrBlank, negated } from './written-amount';

const SIGNATURES = [
  ['id', 'Amount', 'Amount Refunded', 'Currency', 'Status', 'Created date (UTC)'],
  ['id', 'Amount', 'Amount Refunded', 'Currency', 'Status', 'Created (UTC)'],
];

const COLUMNS: readonly SourceColumn[] = [
  { field: 'order_number', name: 'id' },
  { field: 'day', name: 'Created date (UTC)', also: ['Created (UTC)'] },
  { field: 'currency', name: 'Currency' },
  { field: 'email', name: 'Customer Email' },
  { field: 'source_id', name: 'Customer ID' },
  { field: 'name', name: 'Customer Description' },
  { field: 'notes', name: 'Description' },
  { field: 'amount', name: 'Amount' },
];
const AMOUNT = COLUMNS.length - 1;

const PAID = new Set(['paid', 'refunded', 'partially refunded', 'partial refund']);

/** One row per payment, also those that failed; what was given back is a column of the payment itself. */
export const stripePayments: Source = {
  name: 'stripe-payments',
  title: 'Stripe payments',
  kind: 'purchases',
  people: 'stripe',
  signatures: SIGNATURES,
  columns: COLUMNS,
  dateOrder: null,
  decimal: 'point',
  cannotGive: 'It does not say on which day a refund was made: refunds are dated like their payment.',
  reader: stripeReader,
};

function stripeReader(): SourceReader {
  const pick = pickColumns(COLUMNS);
  return tableReader(SIGNATURES, {
    row: (cells, rowNumber): Verdict => {
      if (!PAID.has(folded(cells.at('Status')))) return { is: 'skipped', reason: 'failed' };
      const row = pick(cells);
      const refund = cells.at('Amount Refunded');
      const rows = [{ row, rowNumber }];
      if (!isZeroOrBlank(refund)) rows.push({ row: row.with(AMOUNT, negated(refund)), rowNumber });
      return { is: 'rows', rows };
    },
  });
}
