import type { GiveawayRow } from '../../contract/giveaways';
import { DayText } from '../../ui/day-text';
import { useFormats } from '../../ui/formats-context';
import { Money } from '../../ui/money';
import { giveawayWord } from './giveaway-words';
import styles from './giveaways.module.css';

/** The giveaways as a table. */
export function GiveawayList({ giveaways }: { giveaways: readonly GiveawayRow[] }) {
  return (
    <table className={styles.list}>
      <thead>
        <tr>
          <th scope="col">Days</th>
          <th scope="col">Title</th>
          <th scope="col">Kind</th>
          <th scope="col">Channel</th>
          <th scope="col" className={styles.number}>
            Reached
          </th>
          <th scope="col" className={styles.number}>
            Answered
          </th>
          <th scope="col" className={styles.number}>
            Hours
          </th>
          <th scope="col" className={styles.number}>
            Money cost
          </th>
        </tr>
      </thead>
      <tbody>
        {giveaways.map((giveaway) => (
          <Row key={giveaway.id} giveaway={giveaway} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ giveaway }: { giveaway: GiveawayRow }) {
  const formats = useFormats();
  return (
    <tr>
      <td className={styles.days}>
        {giveaway.endsOn !== giveaway.startsOn && (
          <>
            <DayText day={giveaway.startsOn} short={inOneYear(giveaway)} />
            {' – '}
          </>
        )}
        <DayText day={giveaway.endsOn} />
      </td>
      <td className={styles.title}>{giveaway.title}</td>
      <td>{giveawayWord(giveaway.kind)}</td>
      <td>{giveaway.channel}</td>
      <td className={styles.number}>
        {giveaway.audience === null ? 'not counted' : formats.count(giveaway.audience)}
      </td>
      <td className={styles.number}>{formats.count(giveaway.responded)}</td>
      <td className={styles.number}>{formats.points(giveaway.minutes / 60)}</td>
      <td className={styles.number}>
        <Money cents={giveaway.costCents} />
      </td>
    </tr>
  );
}

function inOneYear({ startsOn, endsOn }: GiveawayRow): boolean {
  return startsOn.slice(0, 4) === endsOn.slice(0, 4);
}
