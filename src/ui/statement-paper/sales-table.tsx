import type { MonthlyStatement } from '../../domain/statement/monthly-statement';
import { useFormats } from '../formats-context';
import { PaperFigure } from './paper-figure';
import styles from './statement-paper.module.css';

/** The month's sales, shown beside the points and never added to them. */
export function SalesTable({ statement }: { statement: MonthlyStatement }) {
  const formats = useFormats();
  const { sales } = statement;
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
              <th scope="row">
                Sales,{' '}
                <PaperFigure statement={statement} part="orders" name="Orders">
                  {formats.count(sales.orders)}
                </PaperFigure>
                {sales.orders === 1 ? ' order' : ' orders'}
              </th>
              <td className={styles.number}>
                <PaperFigure statement={statement} part="sales" name="Sales">
                  {formats.money(sales.salesCents)}
                </PaperFigure>
              </td>
            </tr>
            <tr>
              <th scope="row">
                Refunds,{' '}
                <PaperFigure statement={statement} part="refundCount" name="Number of refunds">
                  {formats.count(sales.refunds)}
                </PaperFigure>
              </th>
              <td className={`${styles.number} ${sales.refunds > 0 ? styles.withdraw : ''}`}>
                <PaperFigure statement={statement} part="refunds" name="Refunds">
                  {formats.money(sales.refundsCents)}
                </PaperFigure>
              </td>
            </tr>
            <tr className={styles.total}>
              <th scope="row">Sales less refunds</th>
              <td className={styles.number}>
                <PaperFigure statement={statement} part="net" name="Sales less refunds">
                  {formats.money(sales.netCents)}
                </PaperFigure>
              </td>
            </tr>
          </tbody>
        </table>
      )}
    </section>
  );
}
