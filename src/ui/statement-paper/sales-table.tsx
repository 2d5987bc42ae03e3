import type { StatementSales } from '../../domain/statement/monthly-statement';
import { useFormats } from '../formats-context';
import styles from './statement-paper.module.css';

/** The month's sales, shown beside the points and never added to them. */
export function SalesTable({ sales }: { sales: StatementSales }) {
  const formats = useFormats();
  const none = sales.orders === 0 && sales.refunds === 0;
  return (
    <section>
      <h2>Sales</h2>
      {none ? (
        <p className={styles.note}>No sales are on record for this month.</p>
      ) : (
        <table className={styles.list}>
          <tbody>
            <tr>
              <th scope="row">Sales, {formats.counted(sales.orders, 'order')}</th>
              <td className={styles.number}>{formats.money(sales.salesCents)}</td>
            </tr>
            <tr>
              <th scope="row">Refunds, {formats.count(sales.refunds)}</th>
              <td className={`${styles.number} ${sales.refunds > 0 ? styles.withdraw : ''}`}>
                {formats.money(sales.refundsCents)}
              </td>
            </tr>
            <tr className={styles.total}>
              <th scope="row">Sales less refunds</th>
              <td className={styles.number}>{formats.money(sales.netCents)}</td>
            </tr>
          </tbody>
        </table>
      )}
    </section>
  );
}
