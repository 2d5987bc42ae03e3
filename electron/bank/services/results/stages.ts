import type { ReachedStage, resultsOperations } from '../../../../src/contract/results';
import type { InputOf } from '../../../../src/contract/operation';
import { dayNumber, dayOfNumber } from '../../../../src/domain/day';
import { type ReachedStage as Reached, stageHistory } from '../../../../src/domain/giveaways/stages';
import { NEVER } from '../../../../src/domain/leads/condition-day';
import { qualifiedSince } from '../../../../src/domain/leads/qualified-since';
import { leadReasons } from '../../../../src/domain/rules/lead-words';
import type { Say } from '../../../../src/domain/rules/say';
import { inOneView } from '../../db/handle';
import { stageRows } from '../../db/result-facts';
import type { Context } from '../context';
import { type Figures, figuresOf } from './figures';
import { viewOf } from './list';
import { becameLead, becameQualified, touchPlaces } from './people-counted';
import { leadFactsOf, netOf, ordersOf } from './person-rows';
import { sayOf } from './say';
import { stepReasons } from './step-reasons';

/** Every stage somebody reached up to a day, oldest first, with why and the giveaways it belongs to. */
export function stages(
  context: Context,
  { contactId, locale, ...asked }: InputOf<(typeof resultsOperations)['stages']>,
): readonly ReachedStage[] {
  const { reader } = context.book;
  return inOneView(reader, () => {
    const figures = figuresOf(reader, viewOf(context, asked));
    const set = stageRows(reader, contactId, figures.asOf).map((row): Reached => {
      return { ...row, by: row.ruleVersion === null ? 'hand' : 'rule' };
    });
    const reached = stageHistory(set, followingOf(figures, contactId - 1, sayOf(context, locale)));
    return reached.map((one) => ({ ...one, giveaways: giveawaysBefore(figures, contactId - 1, one.day) }));
  });
}

function followingOf(figures: Figures, contact: number, say: Say): Reached[] {
  return [
    leadOf(figures, contact, say),
    qualifiedOf(figures, contact, say),
    customerOf(figures, contact, say),
  ]
    .filter((one) => one !== null)
    .sort((a, b) => a.day.localeCompare(b.day));
}

function leadOf(figures: Figures, contact: number, say: Say): Reached | null {
  const on = becameLead(figures, contact);
  const [touch] = touchPlaces(figures.funnel, contact);
  if (on === NEVER || touch === undefined) return null;
  const title = figures.facts.giveaways[figures.funnel.touches.giveaway[touch] as number]?.title ?? '';
  const [first = 'Responded'] = stepReasons(figures, 'responded', contact, touch, say);
  const reason = `${first}: “${title}”`;
  return { stage: 'lead', day: dayOfNumber(on), reason, by: 'response', ruleVersion: null };
}

function qualifiedOf(figures: Figures, contact: number, say: Say): Reached | null {
  const on = becameQualified(figures, contact);
  const found =
    on === NEVER ? null : qualifiedSince(figures.spans, leadFactsOf(figures, contact), figures.asOf);
  if (!found) return null;
  const reason = leadReasons(found.terms, found.verdict, say).join('. ');
  return { stage: 'qualified_lead', day: dayOfNumber(on), reason, by: 'rule', ruleVersion: found.version };
}

function customerOf(figures: Figures, contact: number, say: Say): Reached | null {
  const order = ordersOf(figures, contact).find((row) => netOf(figures, row) > 0);
  if (order === undefined) return null;
  const day = dayOfNumber(figures.business.orders.day[order] as number);
  const reason = `Bought for ${say.money(netOf(figures, order))} on ${say.day(day)}`;
  return { stage: 'customer', day, reason, by: 'sale', ruleVersion: null };
}

function giveawaysBefore(figures: Figures, contact: number, day: Reached['day']): ReachedStage['giveaways'] {
  const { touches } = figures.funnel;
  const end = dayNumber(day);
  return touchPlaces(figures.funnel, contact).flatMap((at) => {
    const ago = end - (touches.day[at] as number);
    const giveaway = figures.facts.giveaways[touches.giveaway[at] as number];
    const isWithin = ago >= 0 && ago <= figures.windows.attributionDays;
    return giveaway && isWithin ? [{ id: giveaway.id, title: giveaway.title }] : [];
  });
}
