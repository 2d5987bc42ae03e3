import type { Cell } from '../cell';
import type { Cells } from './cells';
import type { Source, SourceColumn, SourceReader } from './source';
import { HELD, folded, oneRow, tableReader } from './table-reader';
import { isNegative, less, negated } from './written-amount';

const SIGNATURES = [['Gross Sales', 'Net Sales', 'Total Collected', 'Transaction ID', 'Event Type']];

const COLUMNS: readonly SourceColumn[] = [
  { field: 'day', name: 'Date' },
  { field: 'amount', name: 'Total Collected' },
  { field: 'order_number', name: 'Transaction ID' },
  { field: 'order_id', name: 'Payment ID' },
  { field: 'source_id', name: 'Customer ID' },
  { field: 'name', name: 'Customer Name' },
  { field: 'refund_id', name: 'Transaction ID and Payment ID' },
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
  const sales = knownSales();
  const refunds: { readonly cells: Cells; readonly rowNumber: number }[] = [];
  return tableReader(SIGNATURES, {
    row: (cells, rowNumber) => {
      // Newer rows stand above older ones: a refund comes before the payment it gives back.
      if (folded(cells.at('Event Type')) === 'refund') {
        refunds.push({ cells, rowNumber });
        return HELD;
      }
      return oneRow(rowOf(cells, paidFor(cells), sales.add(cells)), rowNumber);
    },
    end: () =>
      refunds.map(({ cells, rowNumber }) => ({
        row: rowOf(cells, outgoing(paidFor(cells)), sales.givenBack(cells)),
        rowNumber,
      })),
  });
}

type Sale = { readonly id: string; readonly number: string };

/**
 * A refund names the payment it gives back, not the sale, and that may have come in an earlier file: a sale
 * is known by its payment, one paid in several ways by the first of them.
 */
function knownSales(): { add: (cells: Cells) => Sale; givenBack: (cells: Cells) => Sale } {
  const byPayment = new Map<string, Sale>();
  const byNumber = new Map<string, Sale>();
  const newSale = (cells: Cells): Sale => {
    const number = cells.text('Transaction ID');
    return { id: cells.text('Payment ID') || number, number };
  };
  return {
    add: (cells) => {
      const own = newSale(cells);
      const sale = byNumber.get(own.number) ?? own;
      byNumber.set(own.number, sale);
      byPayment.set(own.id, sale);
      return sale;
    },
    givenBack: (cells) => {
      const own = newSale(cells);
      return byPayment.get(own.id) ?? byNumber.get(own.number) ?? own;
    },
  };
}

// The row's own numbers stand last. They say which refund it is, as long as its sale is not known too, and
// tell apart two payments of one sale that are otherwise alike.
function rowOf(cells: Cells, amount: Cell, { id, number }: Sale): Cell[] {
  const who = [cells.at('Customer ID'), cells.at('Customer Name')];
  return [cells.at('Date'), amount, number, id, ...who, ownId(cells)];
}

function ownId(cells: Cells): string {
  return `${cells.text('Transaction ID')} ${cells.text('Payment ID')}`.trim();
}

function paidFor(cells: Cells): Cell {
  return less(cells.at('Total Collected'), cells.at('Tip'), 'point');
}

function outgoing(amount: Cell): Cell {
  return isNegative(amount) ? amount : negated(amount);
}
