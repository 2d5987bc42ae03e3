import type { Day } from '../../domain/day';
import { GiveawayDays } from './giveaway-days';
import { giveawayWord } from './giveaway-words';

type GiveawayLeadProps = {
  giveaway: {
    readonly kind: string;
    readonly startsOn: Day;
    readonly endsOn: Day;
    readonly channel: string;
  };
};

/** What a giveaway is, under its title: its kind, its days, its channel. */
export function GiveawayLead({ giveaway }: GiveawayLeadProps) {
  return (
    <>
      {giveawayWord(giveaway.kind)} · <GiveawayDays giveaway={giveaway} />
      {giveaway.channel !== '' && ` · ${giveaway.channel}`}
    </>
  );
}
