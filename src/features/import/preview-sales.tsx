import type { PreviewRow } from '../../contract/imports';
import { Money } from '../../ui/money';
import styles from './import.module.css';
import { DayCell, quoted, titleOf } from './preview-cells';

/** The columns of a preview of sales. */
export function SaleHeaders() {
  return (
    <>
      <th scope="col">Day</th>
      <th scope="col">Who</th>
      <th scope="col">Order</th>
      <th scope="col" className={styles.number}>
        Amount
      </th>
    </>
  );
}

/** One sale, refund or refused row; a refused one shows what the file says, in quotes. */
export function SaleCells({ row }: { row: PreviewRow }) {
  const { cells, state } = row;
  const who = cells['name'] || cells['email'] || [cells['first_name'], cells['last_name']].join(' ').trim();
  return (
    <>
      <DayCell text={cells['day'] ?? ''} />
      <td className={`${styles.cut} ${who === '' ? styles.quiet : styles.who}`} title={titleOf(who)}>
        {who || 'nobody named'}
      </td>
      <td className={styles.cut} title={titleOf(cells['order_number'] ?? '')}>
        {cells['order_number']}
      </td>
      <td className={styles.number} data-state={state === 'refused' ? 'refused' : undefined}>
        <Amount row={row} />
      </td>
    </>
  );
}

function Amount({ row }: { row: PreviewRow }) {
  if (row.amountCents === null) return quoted(row.state === 'refused' ? (row.cells['amount'] ?? '') : '');
  return (
    <span data-state={row.amountCents < 0 ? 'refused' : undefined}>
      <Money cents={row.amountCents} />
    </span>
  );
}
