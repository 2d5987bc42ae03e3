import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { EmptyState } from '../../ui/empty-state';
import { ErrorState } from '../../ui/error-state';
import { PageHeader } from '../../ui/page-header';
import { GiveawayForm } from './giveaway-form';
import { GiveawayList } from './giveaway-list';
import { useGiveaways } from './list-giveaways';

const LEAD = 'Content you gave away: what it cost you, and how many answered.';

/** Content given away, and the form to log more. */
export function GiveawaysScreen() {
  const giveaways = useGiveaways();
  const [isLogging, setIsLogging] = useState(false);
  const begin = <Button onClick={() => setIsLogging(true)}>Log a giveaway</Button>;
  const isEmpty = giveaways.data?.length === 0;
  return (
    <>
      <PageHeader title="Giveaways" lead={LEAD}>
        {isEmpty ? undefined : begin}
      </PageHeader>
      {giveaways.isError && (
        <ErrorState
          what="The giveaways could not be read"
          error={giveaways.error}
          onRetry={() => void giveaways.refetch()}
        />
      )}
      {isEmpty && (
        <EmptyState
          title="Nothing given away yet"
          text="A webinar, a guide, a checklist, a workshop: log it with its days, what it cost and how many it reached."
        >
          {begin}
        </EmptyState>
      )}
      {giveaways.data && !isEmpty && <GiveawayList giveaways={giveaways.data} />}
      <Modal opened={isLogging} onClose={() => setIsLogging(false)} title="Log a giveaway" size={640}>
        <GiveawayForm onClose={() => setIsLogging(false)} />
      </Modal>
    </>
  );
}
