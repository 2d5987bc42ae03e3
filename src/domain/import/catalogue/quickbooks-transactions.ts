import { textOf } from '../cell';
import { occurrenceCounter } from '../fingerprint';
import { isFoot, isTotal, onlyCellOf } from './quickbooks-rows';
import type { Source, SourceColumn, SourceReader, Verdict } from './source';
import { NONE, oneRow, tableReader } from './table-reader';

const SIGNATURES = [
  ['Date', 'Num', 'Name', 'Item', 'Qty', 'Sales Price', 'Amount'],
  ['Date', 'Num', 'Name', 'Product/Service', 'Qty', 'Sales Price', 'Amount'],
];

const COLUMNS: readonly SourceColumn[] = [
  { field: 'day', name: 'Date' },
  { field: 'order_number', name: 'Num' },
  { field: 'order_id', name: 'Name, type and Num' },
  { field: 'amount', name: 'Amount' },
  { field: 'name', name: 'Name' },
  { field: 'source_id', name: 'Name in QuickBooks' },
];

/** One row per line of an invoice or receipt; rows with the same customer, type and number are one order. */
export const quickbooksTransactions: Source = {
  name: 'quickbooks-transactions',
  title: 'QuickBooks transactions',
  kind: 'purchases',
  people: 'quickbooks',
  signatures: SIGNATURES,
  columns: COLUMNS,
  dateOrder: null,
  decimal: null,
  cannotGive: 'It has no e-mail addresses: customers are known by their name in QuickBooks.',
  reader: transactionsReader,
};

function transactionsReader(): SourceReader {
  const nth = occurrenceCounter();
  return tableReader(SIGNATURES, {
    row: (cells, rowNumber, raw): Verdict => {
      if (isTotal(cells.at('Date'), raw)) return { is: 'skipped', reason: 'total' };
      const [day, name, num] = [cells.at('Date'), cells.text('Name'), cells.text('Num')];
      const alone = onlyCellOf(raw);
      if (alone !== null) return isFoot(alone) ? NONE : { is: 'skipped', reason: 'heading' };
      const order = num === '' ? '' : `${name} ${cells.text('Transaction Type', 'Type')} ${num}`;
      const row = [day, num, order, cells.at('Amount'), name, name];
      // Two lines of one invoice may be alike in every cell: the last one tells them apart.
      return oneRow([...row, nth(row.map(textOf).join('\u001f'))], rowNumber);
    },
  });
}
