import { textOf, isBlank, type Row } from '../cell';
import type { Source, SourceColumn, SourceReader, Verdict } from './source';
import { NONE, oneRow, tableReader } from './table-reader';

const SIGNATURES = [
  ['Date', 'Transaction Type', 'Num', 'Product/Service', 'Amount', 'Balance'],
  ['Transaction date', 'Transaction type', 'Num', 'Product/Service full name', 'Amount', 'Balance'],
];

const COLUMNS: readonly SourceColumn[] = [
  { field: 'day', name: 'Date', also: ['Transaction date'] },
  { field: 'order_number', name: 'Num' },
  { field: 'order_id', name: 'Transaction Type and Num' },
  { field: 'amount', name: 'Amount' },
  { field: 'name', name: 'Customer' },
  { field: 'source_id', name: 'Customer full name' },
  { field: 'notes', name: 'Memo/Description' },
];

/**
 * A report with one group of rows per customer, whose name stands alone above them; totals and a foot
 * are no sales. QuickBooks knows customers by their full name, so that is their number here.
 */
export const quickbooksSalesByCustomer: Source = {
  name: 'quickbooks-sales-by-customer',
  title: 'QuickBooks sales by customer detail',
  kind: 'purchases',
  people: 'quickbooks',
  signatures: SIGNATURES,
  columns: COLUMNS,
  dateOrder: null,
  decimal: null,
  cannotGive: 'It has no e-mail addresses: customers are known by their name in QuickBooks.',
  reader: quickbooksReader,
};

function quickbooksReader(): SourceReader {
  let customer = '';
  return tableReader(SIGNATURES, {
    row: (cells, rowNumber, raw): Verdict => {
      const heading = headingOf(raw);
      const [type, num] = [cells.text('Transaction Type', 'Transaction type'), cells.text('Num')];
      if (/^total\b/i.test(textOf(raw.find((cell) => !isBlank(cell)) ?? ''))) {
        return { is: 'skipped', reason: 'total' };
      }
      if (heading !== null && type === '') {
        customer = heading;
        return { is: 'skipped', reason: 'heading' };
      }
      const day = cells.at('Date', 'Transaction date');
      if (isBlank(day) && isBlank(cells.at('Amount'))) return NONE; // the report's foot
      const order = num === '' ? '' : `${customer} ${type} ${num}`;
      const what = cells.at('Memo/Description', 'Description');
      return oneRow([day, num, order, cells.at('Amount'), customer, customer, what], rowNumber);
    },
  });
}

// A customer stands alone on a row.
function headingOf(row: Row): string | null {
  const filled = row.filter((cell) => !isBlank(cell));
  const [only] = filled;
  return filled.length === 1 && only !== undefined ? textOf(only) : null;
}
