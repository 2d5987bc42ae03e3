import { Link } from 'wouter';
import type { CardPreview } from '../../contract/rate-cards';
import { tierName } from '../../domain/ledger/tier-name';
import { useFormats } from '../../ui/formats-context';
import { Points } from '../../ui/points';
import styles from './card-preview.module.css';

/** How many people are in each tier before and after, and who goes from one to another. */
export function CardTierEffect({ preview: { tiers, moved, contacts } }: { preview: CardPreview }) {
  const formats = useFormats();
  const more = moved.total - moved.people.length;
  if (contacts === 0) return null;
  return (
    <>
      <table className={styles.tiers}>
        <caption>
          {moved.total === 0
            ? 'Nobody changes tier.'
            : `${formats.counted(moved.total, 'person changes', 'people change')} tier.`}
        </caption>
        <thead>
          <tr>
            <th scope="col">Tier</th>
            <th scope="col">Before</th>
            <th scope="col">After</th>
          </tr>
        </thead>
        <tbody>
          {tiers.map(({ tier, before, after }) => (
            <tr key={tier} className={before === after ? styles.same : ''}>
              <th scope="row">{tierName(tier)}</th>
              <td>{formats.count(before)}</td>
              <td>{formats.count(after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ul className={styles.people} aria-label="Who changes tier">
        {moved.people.map((person) => (
          <li key={person.contactId}>
            <Link href={`/people/${person.contactId}`}>{person.name}</Link>
            <span className={styles.move}>
              {tierName(person.tierBefore)} to {tierName(person.tierAfter)}
            </span>
            <span className={styles.figures}>
              <Points value={person.before} /> <span aria-hidden>→</span> <Points value={person.after} />
            </span>
          </li>
        ))}
      </ul>
      {more > 0 && <p className={styles.note}>And {formats.counted(more, 'person more', 'people more')}.</p>}
    </>
  );
}
