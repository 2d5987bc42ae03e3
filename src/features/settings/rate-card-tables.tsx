import type { EntryClass, RateCard } from '../../domain/ledger/rate-card';
import { tierName } from '../../domain/ledger/tier-name';
import { useFormats } from '../../ui/formats-context';
import { audienceSentence } from './audience-words';
import { className, exactChange, fadingSentence, tierRange } from './rate-card-words';
import styles from './settings.module.css';

/** A card as it is: its kinds by class, how they fade, its tiers, and what an audience counts for. */
export function RateCardTables({ card }: { card: RateCard }) {
  const { locale } = useFormats();
  return (
    <>
      <div className={styles.cards}>
        <ClassTable card={card} cls="deposit" />
        <div className={styles.stack}>
          <ClassTable card={card} cls="ask" />
          <ClassTable card={card} cls="breach" />
          <TierTable card={card} />
        </div>
      </div>
      <p className={styles.fading}>{audienceSentence(card.audienceFactor, locale)}</p>
    </>
  );
}

function ClassTable({ card, cls }: { card: RateCard; cls: EntryClass }) {
  const formats = useFormats();
  const kinds = card.kinds.filter((kind) => kind.class === cls);
  const isLimited = kinds.some((kind) => kind.maxUnitsPerDay !== null);
  const tone = cls === 'deposit' ? styles.deposit : styles.withdraw;
  return (
    <div>
      <table className={styles.card}>
        <caption>{className(cls)}</caption>
        <thead>
          <tr>
            <th scope="col">Kind</th>
            <th scope="col" className={styles.number}>
              Points
            </th>
            {isLimited && (
              <th scope="col" className={styles.number}>
                Most a day
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {kinds.map((kind) => (
            <tr key={kind.id}>
              <td>{kind.label}</td>
              <td className={`${styles.number} ${tone}`}>{exactChange(kind.points, formats.locale)}</td>
              {isLimited && (
                <td className={styles.number}>
                  {kind.maxUnitsPerDay === null ? 'any' : formats.count(kind.maxUnitsPerDay)}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.fading}>{fadingSentence(cls, card.halfLifeDays)}</p>
    </div>
  );
}

function TierTable({ card }: { card: RateCard }) {
  const formats = useFormats();
  return (
    <table className={styles.card}>
      <caption>Tiers</caption>
      <thead>
        <tr>
          <th scope="col">Tier</th>
          <th scope="col" className={styles.number}>
            Balance
          </th>
        </tr>
      </thead>
      <tbody>
        {card.tiers.map((tier, i) => (
          <tr key={tier.id}>
            <td>{tierName(tier.id)}</td>
            <td className={styles.number}>{tierRange(tier, card.tiers[i - 1], formats)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
