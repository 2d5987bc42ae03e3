import type { GiveawayRow } from '../../contract/giveaways';
import { EmptyState } from '../../ui/empty-state';
import { useFormats } from '../../ui/formats-context';
import { PageHeader } from '../../ui/page-header';
import { GiveawayActions } from './giveaway-actions';
import { GiveawayLead } from './giveaway-lead';
import { ResponsesPart } from './responses-part';

/** A giveaway that is still to come: who registered can be noted, what comes of it is not known yet. */
export function PlannedGiveaway({ giveaway }: { giveaway: GiveawayRow }) {
  const formats = useFormats();
  return (
    <>
      <PageHeader title={giveaway.title} lead={<GiveawayLead giveaway={giveaway} />} past>
        <GiveawayActions giveawayId={giveaway.id} />
      </PageHeader>
      <EmptyState
        title="Planned"
        text={`It is still to come. How far people come after it shows here from ${formats.day(giveaway.startsOn)} on.`}
      />
      <ResponsesPart giveawayId={giveaway.id} />
    </>
  );
}
