import type { Day } from '../../domain/day';
import { DayText } from '../../ui/day-text';

type GiveawayDaysProps = { giveaway: { readonly startsOn: Day; readonly endsOn: Day } };

/** The day of a giveaway, or its first and last. */
export function GiveawayDays({ giveaway: { startsOn, endsOn } }: GiveawayDaysProps) {
  if (startsOn === endsOn) return <DayText day={startsOn} />;
  return (
    <>
      <DayText day={startsOn} short={startsOn.slice(0, 4) === endsOn.slice(0, 4)} />
      {' – '}
      <DayText day={endsOn} />
    </>
  );
}
