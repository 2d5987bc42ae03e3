import type { Cell } from '../cell';
import type { Cells } from './cells';
import type { Source, SourceColumn, SourceReader } from './source';
import { folded, oneRow, tableReader } from './table-reader';
import { isNegative, less, negated } from './written-amount';

const SIGNATURES = [['Gross Sales', 'Net Sales', 'Total Collected', 'Transaction ID', 'Event Type']];

const COLUMNS: readonly SourceColumn[] = [
  { field: 'day', name: 'Date' },
  { field: 'amount', name: 'Total Collected' },
  { field: 'order_number', name: 'Transaction ID' },
  { field: 'source_id', name: 'Customer ID' },
  { field: 'name', name: 'Customer Name' },
];

/**
 * One row per payment or refund. What the customer paid is the total collected less the tip; the column
 * of partial refunds repeats what refund rows say.
 */
export const squareTransactions: Source = {
  name: 'square-transactions',
  title: 'Square transactions',
  kind: 'purchases',
  people: 'square',
  signatures: SIGNATURES,
  columns: COLUMNS,
  dateOrder: 'mdy',
  decimal: 'point',
  cannotGive: 'It names a customer only where the sale was rung up for one; the others stay without a buyer.',
  reader: squareReader,
};

function squareReader(): SourceReader {
  // A refund names the payment it gives back, not the sale.
  const sales = new Map<string, string>();
  return tableReader(SIGNATURES, {
    row: (cells, rowNumber) => {
      const [payment, sale] = [cells.text('Payment ID'), cells.text('Transaction ID')];
      const isRefund = folded(cells.at('Event Type')) === 'refund';
      if (!isRefund && payment !== '') sales.set(payment, sale);
      const order = isRefund ? (sales.get(payment) ?? sale) : sale;
      const amount = isRefund ? outgoing(paidFor(cells)) : paidFor(cells);
      const who = [cells.at('Customer ID'), cells.at('Customer Name')];
      return oneRow([cells.at('Date'), amount, order, ...who], rowNumber);
    },
  });
}

function paidFor(cells: Cells): Cell {
  return less(cells.at('Total Collected'), cells.at('Tip'), 'point');
}

function outgoing(amount: Cell): Cell {
  return isNegative(amount) ? amount : negated(amount);
}
