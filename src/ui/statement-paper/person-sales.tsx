import type { PersonSale, PersonStatement } from '../../domain/statement/person-statement';
import { useFormats } from '../formats-context';
import own from './person-paper.module.css';
import styles from './statement-paper.module.css';

/** What the contact bought in the days, shown beside the points and never added to them. */
export function PersonSales({ statement }: { statement: PersonStatement }) {
  const formats = useFormats();
  const { purchases, sales } = statement;
  return (
    <section>
      <h2>Purchases</h2>
      {purchases.length === 0 ? (
        <p className={styles.note}>No purchases are on record in these days.</p>
      ) : (
        <table className={`${styles.list} ${own.sales}`}>
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col">What</th>
              <th scope="col" className={styles.number}>
                Amount
              </th>
            </tr>
          </thead>
          <tbody>
            {purchases.map((sale) => (
              <Sale key={sale.id} sale={sale} />
            ))}
            <tr className={`${styles.total} ${own.total}`}>
              <th scope="row" colSpan={2}>
                {formats.counted(sales.orders, 'purchase')}
                {sales.refunds > 0 && ` less ${formats.counted(sales.refunds, 'refund')}`}
              </th>
              <td className={styles.number}>{formats.money(sales.netCents)}</td>
            </tr>
          </tbody>
        </table>
      )}
    </section>
  );
}

function Sale({ sale }: { sale: PersonSale }) {
  const formats = useFormats();
  const isRefund = sale.amountCents < 0;
  const order = sale.orderNumber === null ? '' : ` ${sale.orderNumber}`;
  return (
    <tr>
      <td className={styles.day}>{formats.day(sale.day)}</td>
      <th scope="row">
        {isRefund ? 'Refund' : 'Order'}
        {order}
      </th>
      <td className={`${styles.number} ${isRefund ? styles.withdraw : ''}`}>
        {formats.money(sale.amountCents)}
      </td>
    </tr>
  );
}
