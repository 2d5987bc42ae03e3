import { DayText } from '../day-text';
import { Points } from '../points';
import styles from './balance-line.module.css';
import { type CurvePoint, tableRows } from './curve';

type BalanceTableProps = { points: readonly CurvePoint[]; label: string; height: number };

/** The figures behind a balance line. It scrolls in the room the line had, so that nothing moves. */
export function BalanceTable({ points, label, height }: BalanceTableProps) {
  return (
    // A part that scrolls is reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.rows} style={{ height }} tabIndex={0} role="region" aria-label={label}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">Balance</th>
          </tr>
        </thead>
        <tbody>
          {tableRows(points).map((point) => (
            <tr key={point.day}>
              <td>
                <DayText day={point.day} />
              </td>
              <td>
                <Points value={point.balance} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
