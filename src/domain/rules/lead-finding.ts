import { assertNever } from '../assert-never';
import type { Day } from '../day';
import { type Cents, cents } from '../money';
import { ordersOn } from './orders';
import type { KnownDetail, LeadCondition, LeadFacts, ResponseWay } from './lead-terms';
import { type Touch, touchesOf } from './touches';

/** A condition that was met, with the day on which it was. */
export type LeadFinding =
  | {
      readonly type: 'responded';
      readonly way: ResponseWay;
      readonly minutes: number | null;
      readonly day: Day;
    }
  | { readonly type: 'giveaways'; readonly count: number; readonly day: Day }
  | { readonly type: 'acts'; readonly kind: string; readonly count: number; readonly day: Day }
  | { readonly type: 'bought'; readonly totalCents: Cents; readonly day: Day }
  | { readonly type: 'known'; readonly details: readonly KnownDetail[]; readonly day: Day }
  | { readonly type: 'marked'; readonly day: Day };

/** What meets a condition from the day of a response until a day, both counted; null for nothing. */
export function findingOf(
  condition: LeadCondition,
  facts: LeadFacts,
  touch: Touch,
  until: Day,
): LeadFinding | null {
  switch (condition.type) {
    case 'responded':
      return responded(condition, facts, touch, until);
    case 'giveaways':
      return giveaways(condition.atLeast, facts, touch, until);
    case 'acts':
      return acts(condition, facts, touch, until);
    case 'bought':
      return bought(condition.atLeastCents, facts, touch, until);
    case 'known': {
      const { details } = condition;
      return details.every((one) => facts.known[one]) ? { type: 'known', details, day: touch.day } : null;
    }
    default:
      return assertNever(condition);
  }
}

type Asking<T extends LeadCondition['type']> = Extract<LeadCondition, { readonly type: T }>;

function responded(
  { how, atLeastMinutes }: Asking<'responded'>,
  facts: LeadFacts,
  touch: Touch,
  until: Day,
): LeadFinding | null {
  const [first] = facts.responses
    .filter((one) => one.giveawayId === touch.giveawayId && one.day <= until && how.includes(one.way))
    .filter((one) => one.way !== 'attended' || (one.minutes ?? 0) >= (atLeastMinutes ?? 0))
    .sort((a, b) => a.day.localeCompare(b.day));
  return first ? { type: 'responded', way: first.way, minutes: first.minutes, day: first.day } : null;
}

function giveaways(atLeast: number, facts: LeadFacts, touch: Touch, until: Day): LeadFinding | null {
  const within = touchesOf(facts.responses, until).filter((one) => one.day >= touch.day);
  const reached = within[atLeast - 1];
  return reached ? { type: 'giveaways', count: within.length, day: reached.day } : null;
}

function acts(
  { kinds, atLeast }: Asking<'acts'>,
  facts: LeadFacts,
  touch: Touch,
  until: Day,
): LeadFinding | null {
  const within = facts.acts
    .filter((act) => act.day >= touch.day && act.day <= until && kinds.includes(act.kind))
    .sort((a, b) => a.day.localeCompare(b.day));
  const reached = within[atLeast - 1];
  return reached ? { type: 'acts', kind: reached.kind, count: within.length, day: reached.day } : null;
}

function bought(atLeastCents: Cents, facts: LeadFacts, touch: Touch, until: Day): LeadFinding | null {
  let total = 0;
  let reachedOn: Day | null = null;
  for (const order of ordersOn(facts.purchases, until)) {
    if (order.day < touch.day) continue;
    total += order.netCents;
    if (total >= atLeastCents) reachedOn ??= order.day;
  }
  return reachedOn && { type: 'bought', totalCents: cents(total), day: reachedOn };
}
