import type { GiveawayResult } from '../../../src/contract/results';
import { type Day, day } from '../../../src/domain/day';
import { FUNNEL_STEPS, type FunnelCounts } from '../../../src/domain/giveaways/funnel';
import { type Cents, cents } from '../../../src/domain/money';

type Wishes = {
  readonly id: number;
  readonly title: string;
  readonly startsOn: string;
  readonly reached: number | null;
  /** What every model credits; the data-driven one alone may say nothing. */
  readonly credit: number | null;
};

/** The result of a giveaway that nobody responded to. */
export function result({ id, title, startsOn, reached, credit }: Wishes): GiveawayResult {
  const on: Day = day(startsOn);
  const each: Cents = cents(credit ?? 0);
  const counts = { ...Object.fromEntries(FUNNEL_STEPS.map((step) => [step, 0])), reached };
  return {
    id,
    title,
    kind: 'guide',
    startsOn: on,
    endsOn: on,
    channel: '',
    cost: {
      moneyCents: cents(0),
      hoursCents: cents(0),
      totalCents: cents(0),
      minutes: 0,
      uncostedMinutes: 0,
    },
    funnel: {
      counts: counts as unknown as FunnelCounts,
      rates: {
        respondedOfReached: null,
        leadsOfResponded: null,
        qualifiedOfLeads: null,
        boughtOfLeads: null,
      },
      daysToQualified: null,
    },
    costPerLead: null,
    credits: {
      first: each,
      last: each,
      linear: each,
      position: each,
      timeDecay: each,
      dataDriven: credit === null ? null : each,
    },
  };
}
