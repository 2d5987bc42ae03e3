import type { MonthlyStatement } from '../../domain/statement/monthly-statement';
import { useFormats } from '../formats-context';
import styles from './statement-paper.module.css';

/** What was given away in the month: how many it reached, how many answered, what it cost. */
export function GiveawaysTable({ giveaways }: { giveaways: MonthlyStatement['giveaways'] }) {
  return (
    <section>
      <h2>What you gave away</h2>
      {giveaways.length === 0 ? (
        <p className={styles.note}>No giveaway is listed under Giveaways for this month.</p>
      ) : (
        <table className={styles.list}>
          <thead>
            <tr>
              <th scope="col">Giveaway</th>
              <th scope="col">Day</th>
              <th scope="col" className={styles.number}>
                Reached
              </th>
              <th scope="col" className={styles.number}>
                Responded
              </th>
              <th scope="col" className={styles.number}>
                Cost
              </th>
            </tr>
          </thead>
          <tbody>
            {giveaways.map((giveaway) => (
              <GiveawayLine key={`${giveaway.startsOn} ${giveaway.title}`} giveaway={giveaway} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function GiveawayLine({ giveaway }: { giveaway: MonthlyStatement['giveaways'][number] }) {
  const formats = useFormats();
  const { title, kind, startsOn, audience, responded, costCents } = giveaway;
  return (
    <tr>
      <th scope="row">
        {title} <span className={styles.quiet}>({kind.replaceAll('_', ' ')})</span>
      </th>
      <td className={styles.day}>{formats.shortDay(startsOn)}</td>
      <td className={styles.number}>{audience === null ? 'not counted' : formats.count(audience)}</td>
      <td className={styles.number}>{formats.count(responded)}</td>
      <td className={styles.number}>{formats.money(costCents)}</td>
    </tr>
  );
}
