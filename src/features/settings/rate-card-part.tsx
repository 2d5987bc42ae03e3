import { Button } from '@mantine/core';
import { useLocation } from 'wouter';
import { ErrorState } from '../../ui/error-state';
import { useFormats } from '../../ui/formats-context';
import { useRateCards } from './list-rate-cards';
import { RateCardTables } from './rate-card-tables';
import { RateCardVersions } from './rate-card-versions';
import styles from './settings.module.css';

/** What each kind of act is worth, how it fades, what the tiers are, and the cards there have been. */
export function RateCardPart() {
  const cards = useRateCards();
  const formats = useFormats();
  const [, go] = useLocation();
  if (cards.isError) {
    return (
      <ErrorState
        what="The rate card could not be read"
        error={cards.error}
        onRetry={() => void cards.refetch()}
      />
    );
  }
  const inForce = cards.data?.versions.find((version) => version.standing === 'in_force');
  if (!cards.data || !inForce) return null;
  const { card } = inForce;
  return (
    <>
      <p className={styles.note}>
        {card.version === 1
          ? 'The first card'
          : `Card ${card.version}, in force since ${formats.day(card.takesEffectOn)}`}
        . Every number here is an assumption, not a measurement: what an act is worth, and that trust fades
        when nothing is done for it. The total without fading always stands beside the balance.
      </p>
      <RateCardTables card={card} />
      <div className={styles.foot}>
        <Button variant="default" onClick={() => go('/settings/rate-card')}>
          Change the rate card
        </Button>
      </div>
      <RateCardVersions versions={cards.data.versions} />
    </>
  );
}
