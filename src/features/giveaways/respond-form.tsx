import { useState } from 'react';
import { useOpenBook } from '../../ui/book-context';
import { ErrorState } from '../../ui/error-state';
import { useGiveaway } from './get-giveaway';
import styles from './giveaway-form.module.css';
import { useGiveaways } from './list-giveaways';
import { Responses } from './respond-to';
import { WhichGiveaway } from './which-giveaway';

type RespondFormProps = { giveawayId: number | null; onClose: () => void };

/** Notes who responded to a giveaway; without one, it is asked for first and the newest that has begun is offered. */
export function RespondForm({ giveawayId, onClose }: RespondFormProps) {
  const [chosen, setChosen] = useState<number | null>(giveawayId);
  const { today } = useOpenBook();
  const giveaways = useGiveaways();
  // Few respond to what is still to come.
  const newest = giveaways.data?.find(({ startsOn }) => startsOn <= today) ?? giveaways.data?.[0];
  const id = chosen ?? newest?.id ?? null;
  const giveaway = useGiveaway(id);
  if (giveaway.isError) return <ErrorState what="This giveaway could not be read" error={giveaway.error} />;
  if (giveaways.data?.length === 0) {
    return <p className={styles.lead}>There is no giveaway yet. Log one first, then who responded to it.</p>;
  }
  return (
    <>
      {giveawayId === null && giveaways.data && (
        <WhichGiveaway giveaways={giveaways.data} value={id} onChange={setChosen} />
      )}
      {giveaway.data && <Responses key={giveaway.data.id} giveaway={giveaway.data} onClose={onClose} />}
    </>
  );
}
