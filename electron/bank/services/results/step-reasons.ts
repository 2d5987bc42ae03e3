import { assertNever } from '../../../../src/domain/assert-never';
import { type Day, dayOfNumber } from '../../../../src/domain/day';
import type { FunnelStep } from '../../../../src/domain/giveaways/funnel';
import { qualifiedSince } from '../../../../src/domain/leads/qualified-since';
import { sumCents } from '../../../../src/domain/money';
import { leadReasons } from '../../../../src/domain/rules/lead-words';
import type { ResponseWay } from '../../../../src/domain/rules/lead-terms';
import type { Say } from '../../../../src/domain/rules/say';
import type { Figures } from './figures';
import { leadFactsOf, netOf, ordersOf, responsesOf } from './person-rows';

const DID: Readonly<Record<ResponseWay, string>> = {
  registered: 'Registered',
  attended: 'Attended',
  downloaded: 'Downloaded it',
  replied: 'Replied',
};

/** Why somebody counts in a step of the funnel, in short sentences. */
export function stepReasons(
  figures: Figures,
  step: FunnelStep,
  contact: number,
  touch: number,
  say: Say,
): string[] {
  switch (step) {
    case 'responded':
    case 'leads':
      return ways(figures, contact, touch, say, null);
    case 'registered':
    case 'attended':
    case 'downloaded':
    case 'replied':
      return ways(figures, contact, touch, say, step);
    case 'stayed':
      return [stayed(figures, touch, say)];
    case 'customers':
      return customerReasons(figures, contact, touch, say);
    case 'qualified':
      return qualifiedReasons(figures, contact, say);
    case 'bought':
    case 'bought_again':
      return [bought(figures, contact, touch, say)];
    case 'qualified_then_bought':
      return [...qualifiedReasons(figures, contact, say), bought(figures, contact, touch, say)];
    default:
      return assertNever(step);
  }
}

/** Why somebody is a qualified lead, by the version of the rule that found them. */
export function qualifiedReasons(figures: Figures, contact: number, say: Say): string[] {
  const found = qualifiedSince(figures.spans, leadFactsOf(figures, contact), figures.asOf);
  return found ? leadReasons(found.terms, found.verdict, say) : [];
}

function ways(
  figures: Figures,
  contact: number,
  touch: number,
  say: Say,
  only: ResponseWay | null,
): string[] {
  const id = figures.facts.giveaways[figures.funnel.touches.giveaway[touch] as number]?.id;
  return responsesOf(figures, contact)
    .filter((one) => one.giveawayId === id && one.day <= figures.asOf && (only === null || one.way === only))
    .map(({ way, day, minutes }) => {
      const long = way === 'attended' && minutes !== null ? ` for ${say.counted(minutes, 'minute')}` : '';
      return `${DID[way]}${long} on ${say.day(day)}`;
    });
}

function stayed({ facts, funnel }: Figures, touch: number, say: Say): string {
  const length = facts.giveaways[funnel.touches.giveaway[touch] as number]?.lengthMinutes ?? 0;
  return `Stayed for ${funnel.minutes[touch] ?? 0} of ${say.counted(length, 'minute')}`;
}

function customerReasons(figures: Figures, contact: number, touch: number, say: Say): string[] {
  const day = figures.funnel.touches.day[touch] as number;
  const { orders } = figures.business;
  const sale = ordersOf(figures, contact).find((row) => netOf(figures, row) > 0);
  if (sale !== undefined && (orders.day[sale] as number) < day) {
    return [`Bought on ${say.day(dayOfNumber(orders.day[sale] as number))}, before they responded`];
  }
  const marked = markedBefore(figures, contact, dayOfNumber(day));
  return marked === null ? [] : [`Marked as a customer on ${say.day(marked)}`];
}

function markedBefore({ facts }: Figures, contact: number, before: Day): Day | null {
  const last = facts.stages.get(contact + 1)?.findLast(({ day }) => day < before);
  return last?.stage === 'customer' ? last.day : null;
}

function bought(figures: Figures, contact: number, touch: number, say: Say): string {
  const on = figures.funnel.boughtOn[touch] as number;
  const rows = ordersOf(figures, contact).filter((row) => figures.business.orders.day[row] === on);
  return `Bought for ${say.money(sumCents(rows.map((row) => netOf(figures, row))))} on ${say.day(dayOfNumber(on))}`;
}
