import { Link } from 'wouter';
import type { Journey } from '../../contract/results';
import { DayText } from '../../ui/day-text';
import { useFormats } from '../../ui/formats-context';
import { Money } from '../../ui/money';
import styles from './results.module.css';

type JourneyTableProps = {
  rows: readonly Journey[];
  /** The giveaway whose credit is shown; null shows whole sales. */
  giveawayId: number | null;
  onLeave: () => void;
};

/** Sales, each with the giveaways before it and the part of the sale each gets. */
export function JourneyTable({ rows, giveawayId, onLeave }: JourneyTableProps) {
  const isShared = giveawayId !== null;
  return (
    <table className={styles.rows}>
      <thead>
        <tr>
          <th scope="col">Sale</th>
          <th scope="col">Day</th>
          {isShared && <th scope="col">Giveaways before it, and their parts</th>}
          <th scope="col" className={styles.number}>
            Net
          </th>
          {isShared && (
            <th scope="col" className={styles.number}>
              Credit
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((sale) => (
          <tr key={sale.purchaseId}>
            <td>
              <Who sale={sale} onLeave={onLeave} />
            </td>
            <td className={styles.days}>
              <DayText day={sale.day} />
            </td>
            {isShared && (
              <td className={styles.why}>
                <Touches sale={sale} giveawayId={giveawayId} />
              </td>
            )}
            <td className={styles.number}>
              <Money cents={sale.netCents} />
            </td>
            {isShared && (
              <td className={styles.number}>
                <Money cents={sale.creditCents} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Who({ sale, onLeave }: { sale: Journey; onLeave: () => void }) {
  const name = sale.name === '' ? 'Nobody known' : sale.name;
  return (
    <>
      {sale.contactId === null ? (
        name
      ) : (
        <Link to={`/people/${sale.contactId}`} onClick={onLeave}>
          {name}
        </Link>
      )}
      {sale.orderNumber !== null && <small>Order {sale.orderNumber}</small>}
    </>
  );
}

function Touches({ sale, giveawayId }: { sale: Journey; giveawayId: number }) {
  const { money, day } = useFormats();
  return (
    <ol className={styles.touches}>
      {sale.touches.map((touch) => (
        <li key={`${touch.giveawayId} ${touch.day}`} data-this={touch.giveawayId === giveawayId || undefined}>
          {touch.title}, {day(touch.day)}: {money(touch.creditCents)}
        </li>
      ))}
    </ol>
  );
}
