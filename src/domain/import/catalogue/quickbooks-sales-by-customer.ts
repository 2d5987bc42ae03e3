import { isBlank, textOf } from '../cell';
import { occurrenceCounter } from '../fingerprint';
import { isFoot, isTotal, onlyCellOf } from './quickbooks-rows';
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
  const nth = occurrenceCounter();
  return tableReader(SIGNATURES, {
    row: (cells, rowNumber, raw): Verdict => {
      const day = cells.at('Date', 'Transaction date');
      if (isTotal(day, raw)) return { is: 'skipped', reason: 'total' };
      const heading = onlyCellOf(raw);
      if (heading !== null) {
        if (isFoot(heading)) return NONE;
        customer = heading;
        return { is: 'skipped', reason: 'heading' };
      }
      if (isBlank(day) && isBlank(cells.at('Amount'))) return NONE;
      const [type, num] = [cells.text('Transaction Type'), cells.text('Num')];
      // QuickBooks keeps what has no customer under this heading.
      const buyer = /^not specified$/i.test(customer) ? '' : customer;
      const order = num === '' ? '' : `${customer} ${type} ${num}`;
      const row = [day, num, order, cells.at('Amount'), buyer, buyer, cells.at(...WHAT)];
      // Two lines of one invoice may be alike in every cell: the last one tells them apart.
      return oneRow([...row, nth(row.map(textOf).join('\u001f'))], rowNumber);
    },
  });
}

const WHAT = ['Memo/Description', 'Description'];
