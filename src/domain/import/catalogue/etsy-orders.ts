import { isBlank } from '../cell';
import type { NumberedRow, Source, SourceColumn, SourceReader, Verdict } from './source';
import { folded, pickColumns, tableReader } from './table-reader';
import { isZeroOrBlank, less, negated } from './written-amount';

const SIGNATURES = [['Sale Date', 'Order ID', 'Buyer User ID', 'Full Name', 'Order Value', 'Order Total']];

const COLUMNS: readonly SourceColumn[] = [
  { field: 'order_number', name: 'Order ID' },
  { field: 'day', name: 'Sale Date' },
  { field: 'currency', name: 'Currency' },
  { field: 'source_id', name: 'Buyer User ID', also: ['Buyer'] },
  { field: 'name', name: 'Full Name' },
  { field: 'amount', name: 'Order Total' },
];
const AMOUNT = COLUMNS.length - 1;

/**
 * The sold orders of a shop, one row each. What was given back shows in the adjusted total alone, which is
 * blank where nothing was. Etsy gives no addresses: buyers are known by their name on Etsy.
 */
export const etsyOrders: Source = {
  name: 'etsy-orders',
  title: 'Etsy sold orders',
  kind: 'purchases',
  people: 'etsy',
  signatures: SIGNATURES,
  columns: COLUMNS,
  dateOrder: 'mdy',
  decimal: 'point',
  cannotGive:
    'It has no e-mail addresses, and does not say on which day a refund was made: refunds are dated like their order.',
  reader: etsyReader,
};

function etsyReader(): SourceReader {
  const pick = pickColumns(COLUMNS);
  return tableReader(SIGNATURES, {
    row: (cells, rowNumber): Verdict => {
      if (folded(cells.at('Status')).startsWith('cancel')) return { is: 'skipped', reason: 'voided' };
      const row = pick(cells);
      const [total, adjusted] = [cells.at('Order Total'), cells.at('Adjusted Order Total')];
      const refund = isBlank(adjusted) ? '' : less(total, adjusted, 'point');
      const rows: NumberedRow[] = [{ row, rowNumber }];
      if (!isZeroOrBlank(refund)) rows.push({ row: row.with(AMOUNT, negated(refund)), rowNumber });
      return { is: 'rows', rows };
    },
  });
}
