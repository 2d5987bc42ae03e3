import { Button } from '@mantine/core';
import { usePastView } from '../../ui/view-context';
import { useGiveawayDialogs } from './giveaway-dialogs-context';

/** What can be done with a giveaway, at the top of its page. A past is only looked at. */
export function GiveawayActions({ giveawayId }: { giveawayId: number }) {
  const dialogs = useGiveawayDialogs();
  const isNow = usePastView().asOf === null;
  if (!isNow) return null;
  return (
    <>
      <Button variant="default" onClick={() => dialogs.edit(giveawayId)}>
        Edit
      </Button>
      <Button onClick={() => dialogs.respond(giveawayId)}>Log responses</Button>
    </>
  );
}
