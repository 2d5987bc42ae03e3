import type { MonthlyStatement } from '../../domain/statement/monthly-statement';
import { useFormats } from '../formats-context';
import { Explained } from '../explain/explained';
import styles from './statement-paper.module.css';

/** What was given away in the month: how many it reached, how many answered, what it cost. */
export function GiveawaysTable({ statement }: { statement: MonthlyStatement }) {
  const { giveaways } = statement;
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
            {giveaways.map((giveaway, place) => (
              <GiveawayLine
                key={`${giveaway.startsOn} ${giveaway.title}`}
                statement={statement}
                giveaway={giveaway}
                place={place}
              />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

type GiveawayLineProps = {
  statement: MonthlyStatement;
  giveaway: MonthlyStatement['giveaways'][number];
  place: number;
};

function GiveawayLine({ statement, giveaway, place }: GiveawayLineProps) {
  const formats = useFormats();
  const { month, knownOn } = statement;
  const figure = { id: 'statementGiveaway', month, place, knownThen: knownOn !== null } as const;
  const { title, kind, startsOn, audience, responded, costCents } = giveaway;
  return (
    <tr>
      <th scope="row">
        {title} <span className={styles.quiet}>({kind.replaceAll('_', ' ')})</span>
      </th>
      <td className={styles.day}>{formats.shortDay(startsOn)}</td>
      <td className={styles.number}>
        {audience === null ? (
          'not counted'
        ) : (
          <Explained figure={{ ...figure, part: 'audience' }} name={`Reached: ${title}`}>
            {formats.count(audience)}
          </Explained>
        )}
      </td>
      <td className={styles.number}>
        <Explained figure={{ ...figure, part: 'responded' }} name={`Responded: ${title}`}>
          {formats.count(responded)}
        </Explained>
      </td>
      <td className={styles.number}>
        <Explained figure={{ ...figure, part: 'cost' }} name={`Cost: ${title}`}>
          {formats.money(costCents)}
        </Explained>
      </td>
    </tr>
  );
}
