import type { EntryClass, RateCard } from '../../domain/ledger/rate-card';
import { tierName } from '../../domain/ledger/tier-name';
import { ErrorState } from '../../ui/error-state';
import { useFormats } from '../../ui/formats-context';
import { Points } from '../../ui/points';
import { useRateCard } from './get-rate-card';
import { className, fadingSentence, tierRange } from './rate-card-words';
import styles from './settings.module.css';

/** What each kind of act is worth, how it fades, and what the tiers are. */
export function RateCardPart() {
  const rateCard = useRateCard();
  const formats = useFormats();
  if (rateCard.isError) {
    return <ErrorState what="The rate card could not be read" error={rateCard.error} />;
  }
  if (!rateCard.data) return null;
  const { card } = rateCard.data;
  return (
    <>
      <p className={styles.note}>
        {card.version === 1
          ? 'The first card'
          : `Card ${card.version}, since ${formats.day(card.takesEffectOn)}`}
        . Every number here is an assumption, not a measurement: what an act is worth, and that trust fades
        when nothing is done for it. The total without fading always stands beside the balance.
      </p>
      <div className={styles.cards}>
        <ClassTable card={card} cls="deposit" />
        <div className={styles.stack}>
          <ClassTable card={card} cls="ask" />
          <ClassTable card={card} cls="breach" />
          <TierTable card={card} />
        </div>
      </div>
      <p className={styles.fading}>
        Somebody reached without a name counts for {formats.count(card.audienceFactor * 100)}% of somebody
        named.
      </p>
    </>
  );
}

function ClassTable({ card, cls }: { card: RateCard; cls: EntryClass }) {
  const formats = useFormats();
  const kinds = card.kinds.filter((kind) => kind.class === cls);
  const isLimited = kinds.some((kind) => kind.maxUnitsPerDay !== null);
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
              <td className={styles.number}>
                <Points value={kind.points} change />
              </td>
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
